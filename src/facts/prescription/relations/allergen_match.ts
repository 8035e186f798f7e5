import { eachElement, replaceEvery, trimmed } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const allergen = replaceEvery(trimmed('known.allergen', ' '), '(类|类药物|类抗生素|过敏)$', '')

/** Prescriptions with a drug whose name contains an allergen of the patient; 头孢类 is found in 头孢克肟. */
export default relation({
  name: 'allergen_match',
  sql: () => `
    select distinct rx.platform_id, rx.prescription_id
    from (
      select platform_id, patient_id, ${eachElement('allergens')} as allergen
      from records.patients where allergy_status = 'present'
    ) as known
    join records.consultations as c on c.platform_id = known.platform_id and c.patient_id = known.patient_id
    join records.prescriptions as rx on rx.platform_id = c.platform_id and rx.consultation_id = c.consultation_id
    join records.prescription_items as item on item.platform_id = rx.platform_id and item.prescription_id = rx.prescription_id
    where length(${allergen}) > 1 and position(${allergen} in item.generic_name) > 0`,
  on: 'allergen_match.platform_id = prescription.platform_id and allergen_match.prescription_id = prescription.prescription_id',
})
