import { listHasAnyPrefix, listLength } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

// A diagnosis that is coarser than the indication may still be it.
const matched = `(${listHasAnyPrefix('diagnoses', 'indications')} or ${listHasAnyPrefix('indications', 'diagnoses')})`

const onLabel = 'line.off_label is distinct from true'
const known = `${onLabel} and ${listLength('line.indications')} > 0`

/**
 * Drugs by the indications in the platform's catalogue. Uses recorded as off-label are left out: they have a rule of their own.
 * Lists are compared once for every pair of different lists, not for every item.
 */
export default relation({
  name: 'indications',
  sql: (scope) => `
    with lines as materialized (
      select p.platform_id, p.prescription_id, i.off_label, p.diagnoses, d.indications
      from records.prescriptions as p
      join records.prescription_items as i on i.platform_id = p.platform_id and i.prescription_id = p.prescription_id
      left join records.drugs as d on d.platform_id = i.platform_id and d.drug_code = i.drug_code
      where ${scope.within('p.issued_at')}
    ), pairs as materialized (
      select diagnoses, indications, ${matched} as matched from (select distinct diagnoses, indications from lines) as different
    )
    select line.platform_id, line.prescription_id, count(*) filter (where ${onLabel}) as items,
      count(*) filter (where ${known}) as known_items,
      count(*) filter (where ${known} and pair.matched) as matched_items
    from lines as line
    left join pairs as pair on pair.diagnoses = line.diagnoses and pair.indications = line.indications
    group by line.platform_id, line.prescription_id`,
  on: 'indications.platform_id = prescription.platform_id and indications.prescription_id = prescription.prescription_id',
})
