import { formOfDosageForm } from '../../dosageForm.js'
import { itemCounts, itemsWhere } from '../../itemCounts.js'

const form = `coalesce(nullif(${formOfDosageForm('item.dosage_form')}, 'not_injection'), name.form)`

/** A form that is only known to be no injection may be topical or not. */
export default itemCounts('prescription', 'drug_forms', {
  items: 'count(*)',
  topical_items: itemsWhere(`${form} = 'topical'`),
  other_items: itemsWhere(`${form} in ('internal', 'injection')`),
})
