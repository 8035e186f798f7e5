import { civilDate, completedYears, daysBetween, eachInteger } from '../store/dialect.js'
import { eventQuery } from './adverseEvents.js'
import { accessQuery, requestQuery, sharingQuery } from './dataEvents.js'
import { flagOf, type PlantedRule } from './flaws.js'
import { dispensingId, patientId, recordId } from './ids.js'
import { prescribedQuery } from './prescribed.js'
import type { Synthesis } from './synthesis.js'
import { type Breaches, violations } from './violations.js'

const consultationRules = [
  'PC-001',
  'PC-003',
  'PC-006',
  'PC-007',
  'PC-010',
  'PC-012',
  'PC-013',
  'PC-014',
  'PC-021',
  'PC-024',
  'PC-026',
  'PC-027',
  'DOC-005',
  'DOC-007',
  'ORG-003',
  'ORG-011',
  'SC-005',
  'SC-013',
] as const
const recordRules = ['PC-015', 'PC-016', 'PC-018', 'PC-023', 'SC-010'] as const
const prescriptionRules = [
  'RX-001',
  'RX-002',
  'RX-004',
  'RX-005',
  'RX-006',
  'RX-007',
  'RX-008',
  'RX-009',
  'RX-011',
  'RX-013',
  'RX-020',
  'RX-022',
  'RX-025',
  'RX-030',
] as const

/** Violations that are known from one part: `plan` and `patient_plan` are its relations. */
export function partTruth(synthesis: Synthesis): string {
  const prescribed = `(${prescribedQuery(synthesis)})`
  // Days are counted from the day of issue, which is the first.
  const supplied = `(select *, ${daysBetween(civilDate('issued'), civilDate('supplied_at'))} + 1 + delivery as day
    from (select *, ${eachInteger('case when split then 2 else 1 end')} as delivery from ${prescribed} where main and dispensed))`
  const ageAtIssue = completedYears('birth_date', civilDate('issued'))
  const ageAtFirst = completedYears('birth_date', 'first_day')
  return [
    violations('consultation', 'consultation_id', 'plan', {
      ...flagged(consultationRules),
      'PC-002': 'accepted and breaks_pc_002',
      'PC-009': 'care and accepted and breaks_pc_009',
    }),
    violations('medical_record', recordId('i'), 'plan', flagged(recordRules)),
    violations('prescription', 'prescription_id', prescribed, {
      ...flagged(prescriptionRules, 'main and '),
      'PC-011': `guardian_flaw >= 0 and birth_known and ${ageAtIssue} < 6`,
      'DOC-009': 'breaks_doc_009',
      'RX-014': 'breaks_rx_014',
      'RX-018': 'breaks_rx_018',
    }),
    violations('dispensing', dispensingId('i', 'delivery + 1'), supplied, {
      // The second half of a split delivery leaves a day later, when a late review has been passed.
      'RX-003': `breaks_rx_003 and (delivery = 0 or review_state <> 'passed')`,
      'RX-010': 'breaks_rx_010',
      'RX-017': 'day > 3 or (day > 1 and day > valid_days)',
      'RX-032': 'breaks_rx_032',
      'RX-033': 'breaks_rx_033',
      'RX-037': 'breaks_rx_037',
    }),
    violations('dispensing', dispensingId('i', '0'), 'plan', { 'RX-003': 'stray' }),
    violations('access_event', 'event_id', `(${accessQuery(synthesis)})`, flagged(['ORG-014'])),
    violations('data_sharing_event', 'event_id', `(${sharingQuery(synthesis)})`, flagged(['DS-005'])),
    violations('data_request', 'request_id', `(${requestQuery(synthesis)})`, { 'DS-012': 'request_flaw = 0' }),
    violations('adverse_event', 'event_id', `(${eventQuery(synthesis)})`, flagged(['OE-014', 'ORG-016'])),
    violations('patient', patientId('pk'), 'patient_plan', {
      'DS-003': 'consent_is_basis and breaks_ds_003',
      'DS-004': `child and breaks_ds_004 and birth_known and ${ageAtFirst} < 14`,
    }),
  ].join(' union all ')
}

const flagged = (rules: readonly PlantedRule[], more = ''): Breaches =>
  Object.fromEntries(rules.map((rule) => [rule, `${more}${flagOf(rule)}`]))
