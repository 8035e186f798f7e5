import { containsText } from '../../../store/dialect.js'
import { formOfDosageForm } from '../../dosageForm.js'
import { relation } from '../../fact.js'

/** A drug with a dosage form is a product, not a herbal piece; formula granules are herbal pieces in another shape. */
export default relation({
  name: 'manufactured',
  sql: () => `
    select item.platform_id, item.prescription_id, count(*) as items,
      count(*) filter (where coalesce(${formOfDosageForm('item.dosage_form')}, name.form) is not null
        and not ${containsText('item.generic_name', '配方颗粒')}) as manufactured_items
    from records.prescription_items as item left join lists.drug_names as name on name.generic_name = item.generic_name
    group by item.platform_id, item.prescription_id`,
  on: 'manufactured.platform_id = prescription.platform_id and manufactured.prescription_id = prescription.prescription_id',
})
