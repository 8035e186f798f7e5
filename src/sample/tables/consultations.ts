import { daysLater, oneOf } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { departmentId, doctorId } from '../ids.js'
import { secondsLater } from '../instants.js'
import type { Columns } from '../layers.js'
import { sampleTable } from '../sampleTable.js'
import type { Synthesis } from '../synthesis.js'

const text = (of: (condition: (typeof conditions)[number]) => string): string =>
  oneOf(conditions.map(of), 'condition_at')

export default sampleTable({
  name: 'consultations',
  sources: (synthesis) => [
    {
      grain: 'part',
      from: 'plan',
      columns: {
        platform_id: 'platform_id',
        consultation_id: 'consultation_id',
        institution_id: 'institution_id',
        department_id: departmentId('institution_id', 'subject_at'),
        subject_code: 'subject_code',
        practitioner_id: 'practitioner_id',
        patient_id: 'patient_id',
        service_type: 'service_type',
        channel: 'channel',
        ...askedBy(synthesis),
        ...priorVisit(synthesis),
        chief_complaint: text(({ chiefComplaint }) => chiefComplaint),
        diagnoses: `case when breaks_pc_028 or (diagnosed and not ${synthesis.draw.below('i', 'diagnoses blank', 0.004)})
          then [${text(({ icd }) => icd)}] end`,
        diagnosed_at: `case when breaks_pc_006 then ${secondsLater('accepted_at', '45')} else diagnosed_at end`,
        ...consent(synthesis),
        applied_at: 'applied_at',
        scheduled_at: `case when channel in ('phone', 'video') then ${bookedFor(synthesis)} end`,
        paid_at: `case when ending <> 'cancelled_by_patient' then ${secondsLater('applied_at', '5')} end`,
        accepted_at: 'accepted_at',
        closed_at: 'closed_at',
        status: 'status',
        stop_condition_at: 'stopped_at',
        offline_advice_at: 'advised_at',
        notifiable_reported_at: `case when diagnosed and ${text(({ icd }) => icd)} like 'A%'
          and not breaks_pc_028 then ${secondsLater('decides_at', '7200')} end`,
        pregnancy_status: `case when ${text(({ icd }) => icd)} like 'O%' then 'pregnant'
          when ${synthesis.draw.below('i', 'pregnancy not asked', 0.05)} then null
          when sex = '2' and age between 20 and 45 and ${synthesis.draw.below('i', 'lactating', 0.01)} then 'lactating' else 'none' end`,
        red_flag: `stop and ${synthesis.draw.below('i', 'red flag', 0.6)}`,
        summary_at: `case when service_type = 'health_inquiry' and status = 'completed'
          and not breaks_sc_013 then ended_at end`,
        ...certificate(synthesis),
        ...teleconsultation(synthesis),
        ...money(synthesis),
        ...outcome(synthesis),
      },
    },
  ],
})

function askedBy({ draw }: Synthesis): Columns {
  return {
    asker: `case when child then 'guardian' when ${draw.below('i', 'asks for another', 0.15)} then 'relative' else 'self' end`,
    guardian_present: `case when not child then null when guardian_flaw = 0 then false
      when guardian_flaw = -1 and ${draw.below('i', 'guardian blank', 0.01)} then null else true end`,
    // A paediatrician needs nobody beside him, whatever is recorded.
    specialist_present: `case when not child then null
      when paediatric then ${draw.below('i', 'specialist', 0.4)}
      when guardian_flaw = 1 then false
      when guardian_flaw = -1 and ${draw.below('i', 'specialist blank', 0.02)} then null else true end`,
  }
}

function priorVisit({ draw }: Synthesis): Columns {
  const some = (purpose: string, share: number) => draw.below('i', purpose, share)
  const blank = `(not judged_first and ${some('prior evidence blank', 0.008)})`
  const evidence = oneOf(['his_link', 'verified', 'uploaded'], draw.weighted('i', 'prior evidence', [38, 27, 35]))
  const seen = daysLater('applied_on', `-${draw.whole('i', 'prior visit', 240)}`)
  return {
    doctor_marked_first_visit: `case
      when judged_first then true
      when service_type = 'first_visit_pilot' then true
      when revisit then case when ${some('first visit blank', 0.004)} then null else false end
      when accepted then ${some('judged a first visit', 0.03)} end`,
    prior_evidence: `case
      when stranger then 'none'
      when evidence_flaw = 0 then 'none'
      when evidence_flaw > 0 then 'uploaded'
      when not care then 'none'
      when ${blank} then null
      else ${evidence} end`,
    prior_evidence_at: `case
      when stranger or evidence_flaw in (0, 1) or not care then null
      when evidence_flaw = 2 then ${secondsLater('issued_at', '3600')}
      when ${blank} then null
      else ${secondsLater('applied_at', `10 + ${draw.whole('i', 'evidence at', 40)}`)} end`,
    // On the day itself is before.
    prior_visit_on: `case when stranger or not care then null
      when evidence_flaw = 0 or ${some('prior date known', 0.7)} then ${seen} end`,
    prior_diagnoses: `case when breaks_pc_028 then ['K52.900'] when stranger or not care or evidence_flaw = 0 or ${blank} then null
      when ${some('prior diagnoses known', 0.75)} then [${text(({ icd }) => icd)}] end`,
  }
}

function consent({ draw }: Synthesis): Columns {
  const some = (purpose: string, share: number | string) => draw.below('i', purpose, share)
  const asked = `(case when care then accepted or ${some('consent early', 0.6)} else ${some('consent unasked', 0.5)} end)`
  return {
    limits_notice_at: `case when ${some('limits notice', 0.96)} then ${secondsLater('applied_at', '2')} end`,
    consent_at: `case
      when consent_flaw = 0 or not ${asked} then null
      when consent_flaw = 1 then ${secondsLater('accepted_at', `20 + ${draw.whole('i', 'consent late', 900)}`)}
      when ${some('consent at acceptance', 0.03)} then coalesce(accepted_at, applied_at)
      else ${secondsLater('applied_at', `1 + ${draw.whole('i', 'consent', 50)}`)} end`,
    consent_by: `case
      when consent_flaw = 0 or not ${asked} then null
      when consent_flaw = 2 then 'other'
      when consent_flaw = -1 and ${some('signer blank', 0.004)} then null
      when child then 'guardian' else 'patient' end`,
  }
}

/** Most booked visits begin within minutes of the time agreed on. */
function bookedFor({ draw, byPlatform }: Synthesis): string {
  const late = draw.below(
    'i',
    'begins late',
    byPlatform((badness) => 0.02 + 0.4 * badness),
  )
  const begins = `case when ${late} then ${secondsLater('reply_at', '-3600')}
    else ${secondsLater('reply_at', `-${draw.whole('i', 'booked', 600)}`)} end`
  return `greatest(${secondsLater('applied_at', '60')}, coalesce(${begins}, ${secondsLater('applied_at', '1800')}))`
}

function certificate({ draw, shape }: Synthesis): Columns {
  const another = doctorId(`p * ${shape.doctorsEach} + (doctor_member + 4) % ${shape.doctorsEach}`)
  return {
    diagnosis_change_reason: `case when diagnosed and ${draw.below('i', 'diagnosis changed', 0.02)} then '结合复查结果调整诊断' end`,
    certificate_issued_at: `case when certified then ${secondsLater('decides_at', '120')} end`,
    certificate_issued_by: `case when certified_by_another then ${another} when certified then practitioner_id end`,
  }
}

function teleconsultation({ shape }: Synthesis): Columns {
  const inviting = doctorId(`p * ${shape.doctorsEach} + (doctor_member + 5) % ${shape.doctorsEach}`)
  return {
    cooperation_agreement_on: `case when tele and tele_flaw <> 0 then ${daysLater('applied_on', '-200')} end`,
    inviting_practitioner_id: `case when tele and tele_flaw <> 1 then ${inviting} end`,
    opinion_signed_at: `case when tele and accepted and tele_flaw <> 2 then ended_at end`,
  }
}

function money({ draw }: Synthesis): Columns {
  return {
    fee_cny: 'fee',
    refunded_cny: 'case when refund then fee end',
    refunded_at: `case when refund then ${secondsLater('coalesce(ended_at, applied_at)', `60 + ${draw.seconds('i', 'refund after', { median: 3600, sigma: 1.5, least: 5, most: 1_000_000 })}`)} end`,
    published_fee_cny: `case when bill_flaw = 0 then greatest(fee - 5, 0)
      when ${draw.below('i', 'price differs', 0.01)} then fee + 10 else fee end`,
    receipt_issued_at: `case when bill_flaw <> 1 then ${secondsLater('applied_at', '30')} end`,
    payer: oneOf(
      ['self', 'medical_insurance', 'commercial_insurance', 'enterprise', 'free', 'other'],
      draw.weighted('i', 'payer', [62, 16, 9, 6, 6, 1]),
    ),
  }
}

function outcome({ draw, byPlatform }: Synthesis): Columns {
  const some = (purpose: string, share: number | string) => draw.below('i', purpose, share)
  const asked = `(accepted and status = 'completed' and ${some(
    'outcome asked',
    byPlatform((badness) => 0.55 - 0.35 * badness),
  )})`
  const requested = draw.weighted('i', 'images requested', [55, 25, 14, 6])
  return {
    information_items_required: '6',
    information_items_given: `6 - ${draw.weighted('i', 'items missing', [52, 24, 14, 7, 3])}`,
    images_requested: requested,
    images_received: `least(${requested}, ${draw.whole('i', 'images received', 4)})`,
    technical_failure: some(
      'technical failure',
      byPlatform((badness) => 0.003 + 0.02 * badness),
    ),
    problem_resolved: `case when ${asked} and ${some('outcome answered', 0.6)} then
      ${some(
        'resolved',
        byPlatform((badness) => 0.9 - 0.2 * badness),
      )} end`,
    resolution_asked_at: `case when ${asked} then ${secondsLater('ended_at', '86400 * 7')} end`,
  }
}
