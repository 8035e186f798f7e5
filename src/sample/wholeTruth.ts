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
  'ORG-002',
  'ORG-005',
  'ORG-008',
  'ORG-009',
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
    (select dk, bool_or(serves) as serves, bool_or(cares) as cares, bool_or(treats) as treats from active_doctors group by dk) using (dk)
    left join (select distinct dk, true as prescribes from prescribers) using (dk))`
  const institutions = `(select * from (${institutionRelation(synthesis)}) join
    (select ik, bool_or(serves) as serves from active_institutions group by ik) using (ik))`
  const sessions = `(select dk, any_value(p) as p, day, min(began_at) as began_at, any_value(strong_from) as strong_from
    from weak_sessions group by dk, day)`
  const days = `(select ik, any_value(p) as p, any_value(institution_id) as institution_id, day, bool_or(noticed) as noticed
    from missed_days group by ik, day)`
  const keepers = '(select p, institution_id, bool_or(shares) as shares from record_keepers group by p, institution_id)'
  const partners = `(select * from (${partnerRelation(synthesis)}) where ik in (select ik from active_institutions))`
  const ends = '(select p, max(ends_on) as ends_on from ends group by p)'
  return [
    violations('practitioner', 'practitioner_id', doctors, {
      'DOC-001': 'breaks_doc_001 and serves',
      'DOC-002': 'breaks_doc_002 and cares',
      'DOC-003': 'breaks_doc_003 and cares',
      'DOC-004': 'breaks_doc_004 and treats',
      'DOC-008': 'breaks_doc_008 and prescribes',
      'DOC-010': 'breaks_doc_010 and serves',
      'DOC-013': 'breaks_doc_013',
      'DOC-014': 'breaks_doc_014 and prescribes',
      'ORG-010': 'breaks_org_010',
    }),
    violations('practitioner_day', `${doctorId('dk')} || '/' || ${isoDate('day')}`, sessions, {
      'DOC-006': 'strong_from is null or began_at < strong_from',
    }),
    violations('institution', 'institution_id', institutions, {
      ...Object.fromEntries(institutionRules.map((rule) => [rule, flagOf(rule)])),
      'ORG-001': 'breaks_org_001 and (serves or ik % 2 = 1)',
      'ORG-012': 'breaks_org_012 and serves',
    }),
    violations('institution', 'institution_id', keepers, { 'PC-022': 'not shares' }),
    violations('pharmacist', 'reviewer_id', '(select distinct p, reviewer_id from unfit_reviewers)', {
      'DOC-011': 'true',
    }),
    violations('department', departmentUnit, `(${unheaded(synthesis)})`, { 'ORG-006': 'true' }),
    violations('institution_hour', hourUnit, `(${unwatched})`, { 'ORG-007': 'true' }),
    violations('partner', 'partner_id', partners, { 'ORG-013': 'breaks_org_013', 'DS-006': 'breaks_ds_006' }),
    // Within a day before the records of the platform end, a report may still come.
    violations('consultation', 'consultation_id', `(select * from unreported_diseases join ${ends} using (p))`, {
      'PC-028': 'found_on + 1 < ends_on',
    }),
    // Within 15 days before the records of the platform end, a report or an answer may still come.
    violations('adverse_event', 'event_id', `(select * from unreported_events join ${ends} using (p))`, {
      'ORG-015': 'known_on + 15 < ends_on',
    }),
    violations('data_request', 'request_id', `(select * from unanswered_requests join ${ends} using (p))`, {
      'DS-012': 'received_on + 15 < ends_on',
    }),
    violations('institution_day', `institution_id || '/' || ${isoDate('day')}`, days, { 'ORG-004': 'noticed' }),
    violations('adverse_event', 'event_id', `(${breachQuery(synthesis)})`, { 'DS-008': 'breaks_ds_008' }),
  ].join(' union all ')
}
