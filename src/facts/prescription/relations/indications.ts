import { listHasAnyPrefix, listLength } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

// A diagnosis that is coarser than the indication may still be it.
const matched = `(${listHasAnyPrefix('p.diagnoses', 'd.indications')} or ${listHasAnyPrefix('d.indications', 'p.diagnoses')})`

const onLabel = 'i.off_label is distinct from true'
const known = `${onLabel} and ${listLength('d.indications')} > 0`

/** Drugs by the indications in the platform's catalogue. Uses recorded as off-label are left out: they have a rule of their own. */
export default relation({
  name: 'indications',
  sql: (scope) => `
    select p.platform_id, p.prescription_id, count(*) filter (where ${onLabel}) as items,
      count(*) filter (where ${known}) as known_items,
      count(*) filter (where ${known} and ${matched}) as matched_items
    from records.prescriptions as p
    join records.prescription_items as i on i.platform_id = p.platform_id and i.prescription_id = p.prescription_id
    left join records.drugs as d on d.platform_id = i.platform_id and d.drug_code = i.drug_code
    where ${scope.within('p.issued_at')}
    group by p.platform_id, p.prescription_id`,
  on: 'indications.platform_id = prescription.platform_id and indications.prescription_id = prescription.prescription_id',
})
