import { civilDate } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { inForceOn } from '../../lists.js'

/** Drugs that the list of long-term exclusions names, or that the platform's catalogue has as controlled or antibacterial. */
export default relation({
  name: 'long_term_bars',
  sql: (scope) => `
    with barred as (
      select named.generic_name, named.effective_from, named.effective_to, entry.kind
      from lists.drug_matches as named
      join lists.long_term_prescription_exclusions as entry on entry.entry_id = named.entry_id
      where named.list = 'long_term_prescription_exclusions'
    )
    select p.platform_id, p.prescription_id,
      bool_or(coalesce(barred.kind = 'controlled', false) or coalesce(drug.control_class <> 'none', false)) as controlled,
      bool_or(coalesce(barred.kind = 'antimicrobial', false) or coalesce(drug.antibacterial_level <> 'none', false))
        as antimicrobial
    from records.prescriptions as p
    join records.prescription_items as item on item.platform_id = p.platform_id and item.prescription_id = p.prescription_id
    left join records.drugs as drug on drug.platform_id = item.platform_id and drug.drug_code = item.drug_code
    left join barred on barred.generic_name = item.generic_name and ${inForceOn('barred', civilDate('p.issued_at'))}
    where ${scope.within('p.issued_at')}
    group by p.platform_id, p.prescription_id`,
  on: `long_term_bars.platform_id = prescription.platform_id
    and long_term_bars.prescription_id = prescription.prescription_id`,
})
