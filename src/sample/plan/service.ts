import { elementAt, oneOf } from '../../store/dialect.js'
import { numberList } from '../draw.js'
import type { Columns } from '../layers.js'
import { isPaediatric, subjects } from '../subjects.js'
import type { Synthesis } from '../synthesis.js'

const services = [
  'health_inquiry',
  'follow_up_visit',
  'family_doctor',
  'teleconsultation',
  'first_visit_pilot',
] as const
/** Of what may be done online: a first visit may not, and no synthetic hospital takes part in the pilot. */
const serviceWeights = [23, 60, 11, 6]
const statuses = [
  'completed',
  'refused_by_doctor',
  'timed_out',
  'cancelled_by_patient',
  'refunded',
  'terminated_for_offline_care',
] as const
const prescribedShares = [0, 0.6, 0.42, 0.28, 0.42]

/** What kind of service it is, how it ends, and what is done against the rules in it. -1: nothing. */
export function serviceLayers(synthesis: Synthesis): Columns[] {
  const { draw, byPlatform, breaks } = synthesis
  const completed = draw.below(
    'i',
    'completed',
    byPlatform((badness) => 0.88 - 0.16 * badness),
  )
  const how = (of: string, ways: number) => draw.whole('i', `how ${of}`, ways)
  return [
    { breaks_pc_002: breaks('PC-002', 'i') },
    {
      service_at: `case when breaks_pc_002 then ${services.indexOf('first_visit_pilot')}
        else ${draw.weighted('i', 'service', serviceWeights)} end`,
    },
    {
      service_type: oneOf(services, 'service_at'),
      care: 'service_at > 0',
      tele: `service_at = ${services.indexOf('teleconsultation')}`,
      ending_at: `case when ${completed} then 0 else 1 + ${draw.weighted('i', 'unfinished', [20, 35, 30, 15])} end`,
      channel: oneOf(['text', 'phone', 'video', 'other'], draw.weighted('i', 'channel', [86, 7, 6, 1])),
    },
    { ending: oneOf(statuses, 'ending_at') },
    {
      accepted: `ending = 'completed' or (ending = 'refunded' and ${draw.below('i', 'refunded later', 0.5)})`,
      stop: `ending = 'completed' and ${draw.below('i', 'stop condition', 0.025)}`,
    },
    // 0 goes on, 1 goes on to a prescription, 2 stops without advice
    {
      stop_flaw: `case when not (stop and ${breaks('PC-007', 'i')}) then -1
        when care then ${how('PC-007', 3)} else 2 * ${how('PC-007', 2)} end`,
      stop_after_prescription: `stop and care and ${draw.below('i', 'stop after prescription', 0.15)}`,
    },
    {
      breaks_pc_007: 'stop_flaw >= 0',
      stops: 'stop and stop_flaw not in (0, 1)',
      status: oneOf(
        statuses,
        `case when stop and stop_flaw not in (0, 1) then ${statuses.indexOf('terminated_for_offline_care')} else ending_at end`,
      ),
      rx: `care and (
        case
          when not stop then ending = 'completed'
            and ${draw.below('i', 'prescribed', elementAt(numberList(prescribedShares), 'service_at'))}
          when stop_flaw = -1 then stop_after_prescription
          else stop_flaw = 1
        end)`,
    },
    {
      diagnosed: `rx or (care and ending = 'completed' and not stops and ${draw.below('i', 'diagnosed', 0.8)})`,
    },
    { revisit: `service_type = 'follow_up_visit' and diagnosed` },
    {
      judged_first: `revisit and not stranger and ${breaks('PC-001', 'i', 0.7)}`,
      // 0 no evidence on file, 1 evidence without a time, 2 evidence after the prescription
      evidence_flaw: `case when not (revisit and not stranger and ${breaks('PC-003', 'i')}) then -1
        when rx then ${how('PC-003', 3)} else ${how('PC-003', 2)} end`,
      // 0 none, 1 after acceptance, 2 by somebody else
      consent_flaw: `case when care and accepted and ${breaks('PC-010', 'i')} then ${how('PC-010', 3)} else -1 end`,
      // 0 guardian absent, 1 neither paediatrician nor specialist
      guardian_flaw: `case when not (child and rx and ${breaks('PC-011', 'i')}) then -1
        when paediatric then 0 else ${how('PC-011', 2)} end`,
      // 0 never closed, 1 no messages kept, 2 diagnosed after the end
      order_drawn: `case when care and status = 'completed' and ${breaks('PC-021', 'i')} then ${how('PC-021', 3)} else -1 end`,
      breaks_pc_014: `care and diagnosed and ${breaks('PC-014', 'i')}`,
      subject_flaw: `case
        when not care or not accepted or child then 'none'
        when not general_practitioner and scope_known and ${breaks('DOC-005', 'i')} then 'foreign'
        when subjects_known and ${breaks('ORG-003', 'i')} then 'unregistered'
        else 'none' end`,
    },
    {
      breaks_pc_001: 'revisit and (stranger or judged_first)',
      breaks_pc_003: 'revisit and (stranger or evidence_flaw >= 0)',
      breaks_pc_010: 'consent_flaw >= 0',
      breaks_doc_005: `subject_flaw = 'foreign'`,
      breaks_org_003: `subject_flaw = 'unregistered'`,
      subject_code: subjectCode(synthesis),
    },
  ]
}

/** Whether the patient's doctor is a paediatrician: before any flaw, on rows with `subject_at`. */
export const paediatricLayer: Columns = {
  paediatric: elementAt(`[${subjects.map(isPaediatric).join(', ')}]`, 'subject_at'),
}

function subjectCode({ draw }: Synthesis): string {
  return `case
    when subject_flaw = 'foreign' then ${oneOf(
      subjects.map(({ foreign }) => foreign),
      'subject_at',
    )}
    when subject_flaw = 'unregistered' then beside_subject
    when not child and ${draw.below('i', 'subject blank', 0.006)} then null
    when general_practitioner and ${draw.below('i', 'other subject', 0.1)} then '03.04'
    else ${oneOf(
      subjects.map(({ code }) => code),
      'subject_at',
    )} end`
}
