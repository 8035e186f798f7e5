import { civilDate, completedYears, eachInteger, isoDate } from '../store/dialect.js'
import { breachQuery } from './breaches.js'
import { doctorRelation } from './doctors.js'
import type { FlawedRule } from './flaws.js'
import { consultationId, dispensingId, doctorId, patientId, platformId, recordId } from './ids.js'
import { institutionRelation } from './institutions.js'
import { prescribedQuery } from './prescribed.js'
import type { Synthesis } from './synthesis.js'

/** Units that break a rule: those and no others must fail it. Read off the plan, never off the tables or by the product's facts. */
const violations = (rule: FlawedRule, unit: string, id: string, from: string, where: string): string =>
  `select '${rule}' as rule_id, ${platformId('p')} as platform_id, '${unit}' as unit, ${id} as unit_id from ${from} where ${where}`

const consultationRules = [
  'PC-001',
  'PC-003',
  'PC-007',
  'PC-010',
  'PC-012',
  'PC-014',
  'PC-021',
  'DOC-005',
  'DOC-007',
  'ORG-003',
] as const
const prescriptionRules = ['RX-001', 'RX-002', 'RX-004', 'RX-005', 'RX-006', 'RX-008', 'RX-009', 'RX-013'] as const
const flag = (rule: FlawedRule): string => `breaks_${rule.toLowerCase().replace('-', '_')}`

/** Violations that are known from one part: `plan` and `patient_plan` are its relations. */
export function partTruth(synthesis: Synthesis): string {
  const prescribed = `(${prescribedQuery(synthesis)})`
  const supplied = `(select *, ${eachInteger('case when split then 2 else 1 end')} as delivery from ${prescribed} where main and dispensed)`
  const delivery = dispensingId('i', 'delivery + 1')
  const ageAtIssue = completedYears('birth_date', civilDate('issued'))
  const ageAtFirst = completedYears('birth_date', 'first_day')
  return [
    ...consultationRules.map((rule) => violations(rule, 'consultation', consultationId('i'), 'plan', flag(rule))),
    ...prescriptionRules.map((rule) =>
      violations(rule, 'prescription', 'prescription_id', prescribed, `main and ${flag(rule)}`),
    ),
    violations(
      'PC-011',
      'prescription',
      'prescription_id',
      prescribed,
      `guardian_flaw >= 0 and birth_known and ${ageAtIssue} < 6`,
    ),
    violations('PC-015', 'medical_record', recordId('i'), 'plan', 'breaks_pc_015'),
    violations('PC-018', 'medical_record', recordId('i'), 'plan', 'breaks_pc_018'),
    // The second half of a split delivery leaves a day later, when a late review has been passed.
    violations(
      'RX-003',
      'dispensing',
      delivery,
      supplied,
      `breaks_rx_003 and (delivery = 0 or review_state <> 'passed')`,
    ),
    violations('RX-003', 'dispensing', dispensingId('i', '0'), 'plan', 'stray'),
    violations('RX-010', 'dispensing', delivery, supplied, 'breaks_rx_010'),
    violations('DS-003', 'patient', patientId('pk'), 'patient_plan', 'consent_is_basis and breaks_ds_003'),
    violations(
      'DS-004',
      'patient',
      patientId('pk'),
      'patient_plan',
      `child and breaks_ds_004 and birth_known and ${ageAtFirst} < 14`,
    ),
  ].join(' union all ')
}

/** Who was active in one part, as far as it decides whether a flaw shows: by name, a query over `plan`. */
export const activity: Readonly<Record<string, string>> = {
  active_doctors: 'select dk, bool_or(care) as cares from plan group by dk',
  active_institutions: 'select distinct ik from plan',
  weak_sessions: `select dk, any_value(p) as p, ${civilDate('accepted_at')} as day, min(accepted_at) as began_at,
    any_value(strong_from) as strong_from from plan where breaks_doc_006 and accepted_at is not null group by dk, day`,
  missed_days: `select ik, any_value(p) as p, any_value(institution_id) as institution_id, applied_on as day,
    bool_or(unconnected or closed_at is not null or rx) as noticed from plan where upload_missed group by ik, day`,
}

/** Violations of things that live through the whole period: the relations of `activity` hold all parts. */
export function wholeTruth(synthesis: Synthesis): string {
  const doctors = `(select * from (${doctorRelation(synthesis)}) join
    (select dk, bool_or(cares) as cares from active_doctors group by dk) using (dk))`
  const institutions = `(select * from (${institutionRelation(synthesis)}) where ik in (select ik from active_institutions))`
  const sessions = `(select dk, any_value(p) as p, day, min(began_at) as began_at, any_value(strong_from) as strong_from
    from weak_sessions group by dk, day)`
  const days = `(select ik, any_value(p) as p, any_value(institution_id) as institution_id, day, bool_or(noticed) as noticed
    from missed_days group by ik, day)`
  const ofDoctor = (rule: FlawedRule, more = 'true') =>
    violations(rule, 'practitioner', 'practitioner_id', doctors, `${flag(rule)} and ${more}`)
  const ofInstitution = (rule: FlawedRule) =>
    violations(rule, 'institution', 'institution_id', institutions, flag(rule))
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
    ofInstitution('ORG-001'),
    ofInstitution('ORG-002'),
    ofInstitution('PC-019'),
    ofInstitution('PC-020'),
    ofInstitution('DS-001'),
    violations('ORG-004', 'institution_day', `institution_id || '/' || ${isoDate('day')}`, days, 'noticed'),
    violations('DS-008', 'adverse_event', 'event_id', `(${breachQuery(synthesis)})`, 'breaks_ds_008'),
  ].join(' union all ')
}
