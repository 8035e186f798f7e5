import { civilDate } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { inForceOn } from '../../lists.js'

/** Prescriptions with a raw or processed herb of the list of toxic drugs; patent medicines that contain one are not meant. */
export default relation({
  name: 'toxic_herbs',
  sparse: true,
  sql: (scope) => `
    with toxic as (
      select named.generic_name, named.effective_from, named.effective_to
      from lists.drug_matches as named
      join lists.controlled_drugs as entry on entry.entry_id = named.entry_id
      where named.list = 'controlled_drugs' and named.scope = 'herb' and named.verified and entry.control_class = 'toxic'
    )
    select distinct p.platform_id, p.prescription_id
    from records.prescription_items as item
    join toxic on toxic.generic_name = item.generic_name
    join records.prescriptions as p on p.platform_id = item.platform_id and p.prescription_id = item.prescription_id
    where ${inForceOn('toxic', civilDate('p.issued_at'))} and ${scope.within('p.issued_at')}`,
  on: 'toxic_herbs.platform_id = prescription.platform_id and toxic_herbs.prescription_id = prescription.prescription_id',
})
