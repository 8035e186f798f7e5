import { formOfDosageForm } from '../../dosageForm.js'
import { relation } from '../../fact.js'

const form = `coalesce(nullif(${formOfDosageForm('coalesce(item.dosage_form, drug.dosage_form)')}, 'not_injection'), name.form)`
const certain = `one.verified and one.kind = 'contraindicated_pair' and one.severity = 'contraindicated'`
const systemic = (side: string): string => `${side}.form in ('internal', 'injection')`
const topical = (side: string): string => `coalesce(${side}.form = 'topical', false)`

/**
 * Pairs of the list contraindicated_pairs on one prescription. Certain are those whose source was checked, that are
 * contraindicated without condition and of which neither drug is topical; possible, where that is not known.
 */
export default relation({
  name: 'drug_pairs',
  sparse: true,
  sql: () => `
    with sided as (
      select item.platform_id, item.prescription_id, item.line_no, listed.entry_id, listed.side, listed.verified, pair.kind,
        pair.severity, ${form} as form
      from records.prescription_items as item
      join lists.drug_matches as listed on listed.list = 'contraindicated_pairs' and listed.generic_name = item.generic_name
      join lists.contraindicated_pairs as pair on pair.entry_id = listed.entry_id
      join lists.drug_names as name on name.generic_name = item.generic_name
      left join records.drugs as drug on drug.platform_id = item.platform_id and drug.drug_code = item.drug_code
    )
    select one.platform_id, one.prescription_id,
      count(*) filter (where ${certain} and ${systemic('one')} and ${systemic('other')}) as certain_pairs,
      count(*) filter (where ${certain} and not ${topical('one')} and not ${topical('other')}) as possible_pairs,
      count(*) filter (where one.kind <> 'duplicate') as pairs
    from sided as one
    join sided as other on other.platform_id = one.platform_id and other.prescription_id = one.prescription_id
      and other.entry_id = one.entry_id and one.side = 'first' and other.side = 'second' and other.line_no <> one.line_no
    group by one.platform_id, one.prescription_id`,
  on: 'drug_pairs.platform_id = prescription.platform_id and drug_pairs.prescription_id = prescription.prescription_id',
})
