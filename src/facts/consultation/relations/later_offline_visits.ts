import { listLength, listsOverlap, prefixesOf, secondsLater } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { endedAt } from '../clauses/endedAt.js'

const day = 24 * 3600
// The letter of an ICD-10 code stands for the organ system, its first three characters for the disease.
const sameSystem = listsOverlap(prefixesOf('c.diagnoses', 1), prefixesOf('v.diagnoses', 1))
const sameDisease = listsOverlap(prefixesOf('c.diagnoses', 3), prefixesOf('v.diagnoses', 3))

/** Visits of the patient to physical institutions within 30 days of a consultation's end. Undecided: the diagnoses or the plan are not known. */
export default relation({
  name: 'later_offline_visits',
  sparse: true,
  sql: (scope) => `
    select
      platform_id,
      consultation_id,
      count(*) filter (where emergency and same_system) as emergencies,
      count(*) filter (where emergency and same_system is null) as undecided_emergencies,
      count(*) filter (where admission and not planned and same_system) as admissions,
      count(*) filter (where admission and (not planned and same_system) is null) as undecided_admissions,
      count(*) filter (where has_diagnosis) as diagnosed_visits,
      count(*) filter (where has_diagnosis and same_disease) as same_disease_visits
    from (
      select
        c.platform_id,
        c.consultation_id,
        v.planned,
        v.kind = 'emergency' and v.planned is distinct from true
          and v.visited_at <= ${secondsLater(endedAt('c'), String(7 * day))} as emergency,
        v.kind = 'inpatient' as admission,
        coalesce(${listLength('v.diagnoses')}, 0) > 0 as has_diagnosis,
        ${sameSystem} as same_system,
        ${sameDisease} as same_disease
      from records.consultations as c
      join records.offline_visits as v
        on v.platform_id = c.platform_id and v.patient_id = c.patient_id
        and v.visited_at > ${endedAt('c')} and v.visited_at <= ${secondsLater(endedAt('c'), String(30 * day))}
      where ${scope.within('c.applied_at')}
    ) as visits
    group by platform_id, consultation_id`,
  on: `later_offline_visits.platform_id = consultation.platform_id
    and later_offline_visits.consultation_id = consultation.consultation_id`,
})
