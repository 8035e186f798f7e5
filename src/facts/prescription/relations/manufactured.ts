import { containsText } from '../../../store/dialect.js'
import { formOfDosageForm } from '../../dosageForm.js'
import { itemCounts, itemsWhere } from '../../itemCounts.js'

/** A drug with a dosage form is a product, not a herbal piece; formula granules are herbal pieces in another shape. */
export default itemCounts('prescription', 'manufactured', {
  items: 'count(*)',
  manufactured_items: itemsWhere(
    `coalesce(${formOfDosageForm('item.dosage_form')}, name.form) is not null
      and not ${containsText('item.generic_name', '配方颗粒')}`,
  ),
})
