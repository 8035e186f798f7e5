import { containsMatch, hash } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { diagnosisOrDose, explanation, privateContact } from '../clauses/doctorText.js'
import { drugReactionPattern } from '../clauses/drugReactionPattern.js'
import { kinds, lastWord } from '../clauses/lastWord.js'
import { question } from '../clauses/question.js'

const patientKind = `
          case
            when sender <> 'patient' or content_type in ('system', 'call', 'video') then null
            when content_type in ('image', 'voice') or content is null then ${kinds.unreadable}
            when asks then ${kinds.question}
            else ${kinds.statement}
          end`

/** One pattern for all the rare things first: of the messages that it lets pass, next to none is put through the others. */
const confirmed = (suspicious: string, pattern: string): string =>
  `case when ${suspicious} then ${containsMatch('content', pattern)} else ${suspicious} end`

/** What was said in a consultation, in one pass over the messages. A doctor's message of unknown type counts as text. */
export default relation({
  name: 'messages',
  // Accounts are compared by hash: of 74 million groups, each would otherwise hold texts of its own.
  sql: () => `
    select
      platform_id,
      consultation_id,
      count(*) filter (where reply) as doctor_replies,
      min(sent_at) filter (where reply) as first_doctor_reply_at,
      count(*) filter (where reply and sent_at is null) as untimed_doctor_replies,
      min(account) filter (where reply and sender_id is not null) as lowest_doctor_account,
      max(account) filter (where reply and sender_id is not null) as highest_doctor_account,
      count(*) filter (where reply and sender_id is null) as anonymous_doctor_replies,
      count(*) filter (where call and duration_s > 0) as doctor_calls,
      count(*) filter (where untyped or (call and duration_s is null)) as undecided_doctor_calls,
      max(sent_at) filter (where ai) as last_ai_message_at,
      count(*) filter (where ai and sent_at is null) as untimed_ai_messages,
      count(*) filter (where ai) as ai_messages,
      count(*) filter (where ai and ai_labelled = false) as unlabelled_ai_messages,
      count(*) filter (where ai and ai_labelled is null) as undecided_ai_labels,
      count(*) filter (where reply and content is null) as unreadable_doctor_replies,
      count(*) filter (where explanation) as doctor_explanations,
      count(*) filter (where diagnosis_or_dose) as diagnoses_or_doses,
      count(*) filter (where private_contact) as private_contacts,
      count(*) filter (where drug_reaction) as drug_reaction_mentions,
      max(${lastWord('seq', 'patient_kind')}) filter (where patient_kind is not null) as last_patient_word,
      max(seq) filter (where staff_reply) as last_staff_reply_seq
    from (
      select
        *,
        ${hash('sender_id')} as account,
        sender = 'ai' as ai,
        sender = 'physician' and coalesce(content_type, 'text') not in ('system', 'prescription_card') as reply,
        sender = 'physician' and content_type in ('call', 'video') as call,
        sender = 'physician' and content_type is null as untyped,
        case when sender = 'physician' then ${containsMatch('content', explanation)} end as explanation,
        case when sender = 'physician' then ${confirmed('suspicious', diagnosisOrDose)} end as diagnosis_or_dose,
        ${confirmed('suspicious', privateContact)} as private_contact,
        case when sender = 'patient' then ${containsMatch('content', drugReactionPattern)} end as drug_reaction,
        sender in ('physician', 'pharmacist', 'assistant')
          and coalesce(content_type, 'text') not in ('system', 'prescription_card') as staff_reply,
        ${patientKind} as patient_kind
      from (
        select
          *,
          ${question('content')} as asks,
          case when sender in ('physician', 'assistant') then ${containsMatch('content', `${diagnosisOrDose}|${privateContact}`)} end as suspicious
        from records.messages
      ) as screened
    ) as message
    group by platform_id, consultation_id`,
  on: 'messages.platform_id = consultation.platform_id and messages.consultation_id = consultation.consultation_id',
})
