import { formOfDosageForm } from '../../dosageForm.js'
import { relation } from '../../fact.js'

/** A form that is only known to be no injection may be topical or not. */
export default relation({
  name: 'drug_forms',
  sql: () => `
    select platform_id, prescription_id, count(*) as items, count(*) filter (where form = 'topical') as topical_items,
      count(*) filter (where form in ('internal', 'injection')) as other_items
    from (
      select item.platform_id, item.prescription_id,
        coalesce(nullif(${formOfDosageForm('item.dosage_form')}, 'not_injection'), name.form) as form
      from records.prescription_items as item
      left join lists.drug_names as name on name.generic_name = item.generic_name
    ) as items group by platform_id, prescription_id`,
  on: 'drug_forms.platform_id = prescription.platform_id and drug_forms.prescription_id = prescription.prescription_id',
})
