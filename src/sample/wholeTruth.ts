import { isoDate, isoInstant } from '../store/dialect.js'
import { breachQuery } from './breaches.js'
import { doctorRelation } from './doctors.js'
import { type FlawedRule, flagOf } from './flaws.js'
import { departmentId, doctorId } from './ids.js'
import { institutionRelation } from './institutions.js'
import { partnerRelation } from './partners.js'
import type { Synthesis } from './synthesis.js'
import { violations } from './violations.js'

const institutionRules = [
  'ORG-001',
  'ORG-002',
  'ORG-005',
  'ORG-008',
  'ORG-009',
  'ORG-012',
  'PC-019',
  'PC-020',
  'DS-001',
  'DS-002',
  'DS-007',
  'DS-009',
  'DS-011',
  'SC-012',
] as const satisfies readonly FlawedRule[]
const departmentUnit = `institution_id || '/' || ${departmentId('institution_id', 'subject_at')}`
const hourUnit = `institution_id || '/' || substr(${isoInstant('hour')}, 1, 13)`

/** Active departments without a physician of senior title (0) or without one of deputy senior title (1). */
const unheaded = (synthesis: Synthesis): string => `
  select * from (select distinct * from active_departments) left join (
    select ik, subject_at, bool_or(seniority = 0) as senior, bool_or(seniority = 1) as deputy
    from (${doctorRelation(synthesis)}) where not assistant group by ik, subject_at) using (ik, subject_at)
  where not coalesce(senior and deputy, false)`

/** Hours with prescriptions, in which no pharmacist was on duty and none reviewed anything. */
const unwatched = `
  select * from (select distinct * from empty_hours) anti join (select distinct * from reviewed_hours) using (ik, hour)`

/** Violations of things that live through the whole period: the relations of `activity` hold all parts. */
export function wholeTruth(synthesis: Synthesis): string {
  const doctors = `(select * from (${doctorRelation(synthesis)}) join
    (select dk, bool_or(cares) as cares, bool_or(serves) as serves from active_doctors group by dk) using (dk)
    left join (select distinct dk, true as prescribes from prescribers) using (dk))`
  const institutions = `(select * from (${institutionRelation(synthesis)}) where ik in (select ik from active_institutions))`
  const sessions = `(select dk, any_value(p) as p, day, min(began_at) as began_at, any_value(strong_from) as strong_from
    from weak_sessions group by dk, day)`
  const days = `(select ik, any_value(p) as p, any_value(institution_id) as institution_id, day, bool_or(noticed) as noticed
    from missed_days group by ik, day)`
  const partners = `(select * from (${partnerRelation(synthesis)}) where ik in (select ik from active_institutions))`
  const ends = '(select p, max(ends_on) as ends_on from ends group by p)'
  const ofDoctor = (rule: FlawedRule, more = 'true') =>
    violations(rule, 'practitioner', 'practitioner_id', doctors, `${flagOf(rule)} and ${more}`)
  return [
    ofDoctor('DOC-001'),
    ofDoctor('DOC-002', 'cares'),
    ofDoctor('DOC-003', 'cares'),
    ofDoctor('DOC-004', 'cares'),
    violations(
      'DOC-006',
      'practitioner_day',
      `${doctorId('dk')} || '/' || ${isoDate('day')}`,
      sessions,
      'strong_from is null or began_at < strong_from',
    ),
    ofDoctor('DOC-008', 'prescribes'),
    ofDoctor('DOC-010', 'serves'),
    ofDoctor('DOC-013'),
    ofDoctor('DOC-014', 'prescribes'),
    ofDoctor('ORG-010'),
    ...institutionRules.map((rule) => violations(rule, 'institution', 'institution_id', institutions, flagOf(rule))),
    violations('DOC-011', 'pharmacist', 'reviewer_id', '(select distinct p, reviewer_id from unfit_reviewers)', 'true'),
    violations('ORG-006', 'department', departmentUnit, `(${unheaded(synthesis)})`, 'true'),
    violations('ORG-007', 'institution_hour', hourUnit, `(${unwatched})`, 'true'),
    violations('ORG-013', 'partner', 'partner_id', partners, 'breaks_org_013'),
    violations('DS-006', 'partner', 'partner_id', partners, 'breaks_ds_006'),
    // Within 15 days before the records of the platform end, a report or an answer may still come.
    violations(
      'ORG-015',
      'adverse_event',
      'event_id',
      `(select * from unreported_events join ${ends} using (p))`,
      'known_on + 15 < ends_on',
    ),
    violations(
      'DS-012',
      'data_request',
      'request_id',
      `(select * from unanswered_requests join ${ends} using (p))`,
      'received_on + 15 < ends_on',
    ),
    violations('ORG-004', 'institution_day', `institution_id || '/' || ${isoDate('day')}`, days, 'noticed'),
    violations('DS-008', 'adverse_event', 'event_id', `(${breachQuery(synthesis)})`, 'breaks_ds_008'),
  ].join(' union all ')
}
