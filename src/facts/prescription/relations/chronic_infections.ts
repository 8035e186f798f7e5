import { eachElement } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { isIcd10Under } from '../../icd10.js'

/** Prescriptions for a chronic infection. */
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
      on ${isIcd10Under('said.code', 'disease.prefix')}`,
  on: `chronic_infections.platform_id = prescription.platform_id
    and chronic_infections.prescription_id = prescription.prescription_id`,
})
