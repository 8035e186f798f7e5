import { civilDate, completedYears, daysBetween, eachInteger } from '../store/dialect.js'
import { eventQuery } from './adverseEvents.js'
import { accessQuery, requestQuery, sharingQuery } from './dataEvents.js'
import { flagOf } from './flaws.js'
import { consultationId, dispensingId, patientId, recordId } from './ids.js'
import { prescribedQuery } from './prescribed.js'
import type { Synthesis } from './synthesis.js'
import { violations } from './violations.js'

const consultationRules = [
  'PC-001',
  'PC-002',
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
  'PC-028',
  'DOC-005',
  'DOC-007',
  'ORG-003',
  'ORG-011',
  'SC-005',
  'SC-013',
] as const
const recordRules = ['PC-015', 'PC-016', 'PC-018', 'PC-022', 'PC-023'] as const
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
] as const

/** Violations that are known from one part: `plan` and `patient_plan` are its relations. */
export function partTruth(synthesis: Synthesis): string {
  const prescribed = `(${prescribedQuery(synthesis)})`
  const supplied = `(select *, ${eachInteger('case when split then 2 else 1 end')} as delivery from ${prescribed} where main and dispensed)`
  const delivery = dispensingId('i', 'delivery + 1')
  const ageAtIssue = completedYears('birth_date', civilDate('issued'))
  const ageAtFirst = completedYears('birth_date', 'first_day')
  return [
    ...consultationRules.map((rule) => violations(rule, 'consultation', consultationId('i'), 'plan', flagOf(rule))),
    ...prescriptionRules.map((rule) =>
      violations(rule, 'prescription', 'prescription_id', prescribed, `main and ${flagOf(rule)}`),
    ),
    violations(
      'PC-011',
      'prescription',
      'prescription_id',
      prescribed,
      `guardian_flaw >= 0 and birth_known and ${ageAtIssue} < 6`,
    ),
    violations('DOC-009', 'prescription', 'prescription_id', prescribed, 'breaks_doc_009'),
    violations('ORG-014', 'access_event', 'event_id', `(${accessQuery(synthesis)})`, 'breaks_org_014'),
    violations('DS-005', 'data_sharing_event', 'event_id', `(${sharingQuery(synthesis)})`, 'breaks_ds_005'),
    violations('DS-012', 'data_request', 'request_id', `(${requestQuery(synthesis)})`, 'request_flaw = 0'),
    violations('OE-014', 'adverse_event', 'event_id', `(${eventQuery(synthesis)})`, 'breaks_oe_014'),
    violations('ORG-016', 'adverse_event', 'event_id', `(${eventQuery(synthesis)})`, 'breaks_org_016'),
    violations('PC-009', 'consultation', consultationId('i'), 'plan', 'care and accepted and breaks_pc_009'),
    ...recordRules.map((rule) => violations(rule, 'medical_record', recordId('i'), 'plan', flagOf(rule))),
    violations('SC-010', 'medical_record', recordId('i'), 'plan', 'breaks_pc_022'),
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
    violations('RX-014', 'prescription', 'prescription_id', prescribed, 'breaks_rx_014'),
    // Days are counted from the day of issue, which is the first.
    violations(
      'RX-017',
      'dispensing',
      delivery,
      `(select *, ${daysBetween(civilDate('issued'), civilDate('supplied_at'))} + 1 + delivery as day from ${supplied})`,
      'day > 3 or (day > 1 and day > valid_days)',
    ),
    violations('RX-018', 'prescription', 'prescription_id', prescribed, 'breaks_rx_018'),
    violations('RX-032', 'dispensing', delivery, supplied, 'breaks_rx_032'),
    violations('RX-033', 'dispensing', delivery, supplied, 'breaks_rx_033'),
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
