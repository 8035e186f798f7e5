import { civilDate, eachElement, hash, latest, listHasPrefix, struct, yearsLater } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const counts = struct([
  ['visits', 'visits'],
  ['most_with_one_doctor', 'most_with_one_doctor'],
])

/**
 * Accepted consultations for the chronic disease (ICD-10 category) that brought the patient most often, in the twelve months
 * up to the last of them, and how many were with one and the same doctor. Of equally frequent diseases, the more continuous.
 */
export default relation({
  name: 'chronic_visits',
  sql: (scope) => `
    with diseases as (
      select distinct platform_id, patient_id, substr(condition, 1, 3) as disease
      from (select platform_id, patient_id, ${eachElement('chronic_conditions')} as condition from records.patients) as listed
    ),
    visits as (
      select d.platform_id, d.patient_id, d.disease, c.practitioner_id, ${civilDate('c.applied_at')} as visited_on,
        max(${civilDate('c.applied_at')}) over (partition by ${hash('d.platform_id', 'd.patient_id', 'd.disease')}) as last_on
      from diseases as d
      join records.consultations as c on c.platform_id = d.platform_id and c.patient_id = d.patient_id
      where c.accepted_at is not null and ${scope.within('c.applied_at')} and ${listHasPrefix('c.diagnoses', 'd.disease')}
    ),
    doctors as (
      select platform_id, patient_id, disease, practitioner_id, count(*) as visits
      from visits where visited_on > ${yearsLater('last_on', -1)} group by platform_id, patient_id, disease, practitioner_id
    ),
    courses as (
      select platform_id, patient_id, disease, sum(visits) as visits, max(visits) as most_with_one_doctor
      from doctors group by platform_id, patient_id, disease
    )
    select platform_id, patient_id, ${latest(counts, 'visits', 'most_with_one_doctor')} as most
    from courses group by platform_id, patient_id`,
  on: 'chronic_visits.platform_id = patient.platform_id and chronic_visits.patient_id = patient.patient_id',
})
