import { eachElement, halfWidth, hash, replaceEvery, replaceMatch } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const clean = replaceEvery(`lower(${halfWidth('allergen')})`, '\\s+', '')
const group = '(?:类|类药|类药物|类抗生素|类抗菌药|类抗菌药物)?(?:过敏|过敏史)?$'
const stem = replaceMatch(replaceMatch(clean, group, ''), '^头孢菌素$', '头孢')

/**
 * Prescriptions with a drug whose name contains an allergen of the patient, or whose ingredient an allergen contains: 头孢类 is
 * found in 头孢克肟, 阿莫西林颗粒 in 阿莫西林胶囊. Texts are searched once for every pair of different names, not for every item
 * of every patient. Patients are compared by one hash: told that they share a platform, the engine would first pair everybody
 * of a platform.
 */
export default relation({
  name: 'allergen_match',
  sparse: true,
  sql: () => `
    with known as materialized (
      select distinct ${hash('platform_id', 'patient_id')} as patient, ${clean} as allergen, ${stem} as stem
      from (
        select platform_id, patient_id, ${eachElement('allergens')} as allergen
        from records.patients where allergy_status = 'present'
      ) as listed
      where length(${stem}) > 1
    ), matching as materialized (
      select a.allergen, n.generic_name
      from (select distinct allergen, stem from known) as a, (
        select item.generic_name, name.clean, name.ingredient
        from (select distinct generic_name from records.prescription_items) as item
        join lists.drug_names as name on name.generic_name = item.generic_name
      ) as n
      where position(a.stem in n.clean) > 0 or (length(n.ingredient) > 1 and position(n.ingredient in a.allergen) > 0)
    )
    select distinct rx.platform_id, rx.prescription_id
    from records.prescription_items as item
    join matching on matching.generic_name = item.generic_name
    join records.prescriptions as rx on rx.platform_id = item.platform_id and rx.prescription_id = item.prescription_id
    join records.consultations as c on c.platform_id = rx.platform_id and c.consultation_id = rx.consultation_id
    join known on known.patient = ${hash('c.platform_id', 'c.patient_id')} and known.allergen = matching.allergen`,
  on: 'allergen_match.platform_id = prescription.platform_id and allergen_match.prescription_id = prescription.prescription_id',
})
