import { eachElement } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** Prescriptions for a chronic infection. Every prefix has three characters at least, which makes the join a hash join. */
export default relation({
  name: 'chronic_infections',
  sparse: true,
  sql: (scope) => `
    select distinct said.platform_id, said.prescription_id
    from (
      select platform_id, prescription_id, ${eachElement('diagnoses')} as code
      from records.prescriptions where ${scope.within('issued_at')}
    ) as said
    join (select ${eachElement('icd10_prefixes')} as prefix from lists.chronic_infections) as disease
      on substr(disease.prefix, 1, 3) = substr(said.code, 1, 3)
      and substr(said.code, 1, length(disease.prefix)) = disease.prefix`,
  on: `chronic_infections.platform_id = prescription.platform_id
    and chronic_infections.prescription_id = prescription.prescription_id`,
})
