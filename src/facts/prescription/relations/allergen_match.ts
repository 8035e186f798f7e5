import { eachElement, hash, replaceEvery, trimmed } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const stem = replaceEvery(trimmed('allergen', ' '), '(类|类药物|类抗生素|过敏)$', '')

/**
 * Prescriptions with a drug whose name contains an allergen of the patient; 头孢类 is found in 头孢克肟. Texts are searched once
 * for every pair of different names, not for every item of every patient. Patients are compared by one hash: told that they
 * share a platform, the engine would first pair everybody of a platform.
 */
export default relation({
  name: 'allergen_match',
  sparse: true,
  sql: () => `
    with known as materialized (
      select distinct ${hash('platform_id', 'patient_id')} as patient, ${stem} as stem
      from (
        select platform_id, patient_id, ${eachElement('allergens')} as allergen
        from records.patients where allergy_status = 'present'
      ) as listed
      where length(${stem}) > 1
    ), matching as materialized (
      select a.stem, n.generic_name
      from (select distinct stem from known) as a, (select distinct generic_name from records.prescription_items) as n
      where position(a.stem in n.generic_name) > 0
    )
    select distinct rx.platform_id, rx.prescription_id
    from records.prescription_items as item
    join matching on matching.generic_name = item.generic_name
    join records.prescriptions as rx on rx.platform_id = item.platform_id and rx.prescription_id = item.prescription_id
    join records.consultations as c on c.platform_id = rx.platform_id and c.consultation_id = rx.consultation_id
    join known on known.patient = ${hash('c.platform_id', 'c.patient_id')} and known.stem = matching.stem`,
  on: 'allergen_match.platform_id = prescription.platform_id and allergen_match.prescription_id = prescription.prescription_id',
})
