import { civilDate } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { inForceOn } from '../../lists.js'

/** Prescriptions with a drug that the list controlled_drugs names on the day of issue; toxic herbs have a relation of their own. */
export default relation({
  name: 'controlled_names',
  sparse: true,
  sql: (scope) => `
    with controlled as (
      select generic_name, effective_from, effective_to
      from lists.drug_matches where list = 'controlled_drugs' and verified and scope <> 'herb'
    )
    select distinct p.platform_id, p.prescription_id
    from records.prescription_items as item
    join controlled on controlled.generic_name = item.generic_name
    join records.prescriptions as p on p.platform_id = item.platform_id and p.prescription_id = item.prescription_id
    where ${inForceOn('controlled', civilDate('p.issued_at'))} and ${scope.within('p.issued_at')}`,
  on: `controlled_names.platform_id = prescription.platform_id
    and controlled_names.prescription_id = prescription.prescription_id`,
})
