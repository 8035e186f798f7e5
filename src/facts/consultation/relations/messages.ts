import { anyBit, bitOr, containsMatch, hash } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { diagnosisOrDose, explains, privateContact } from '../clauses/doctorText.js'
import { drugReactionPattern } from '../clauses/drugReactionPattern.js'
import { kinds, lastWord } from '../clauses/lastWord.js'
import { question } from '../clauses/question.js'

/** What at least one message of a consultation was: a bit each, so that one aggregate serves them all. */
const sightings = [
  'untimed_doctor_replies',
  'anonymous_doctor_replies',
  'unreadable_doctor_replies',
  'doctor_calls',
  'undecided_doctor_calls',
  'doctor_explanations',
  'diagnoses_or_doses',
  'private_contacts',
  'drug_reaction_mentions',
  'ai_messages',
  'untimed_ai_messages',
  'unlabelled_ai_messages',
  'undecided_ai_labels',
] as const
type Sighting = (typeof sightings)[number]

const bit = (sighting: Sighting): number => 2 ** sightings.indexOf(sighting)
const when = (condition: string, sighting: Sighting): string =>
  `case when ${condition} then ${bit(sighting)} else 0 end`
const said = (pattern: string): string => containsMatch('content', pattern)

const ofPhysician = [
  when('reply and sent_at is null', 'untimed_doctor_replies'),
  when('reply and sender_id is null', 'anonymous_doctor_replies'),
  when('reply and content is null', 'unreadable_doctor_replies'),
  when(`content_type in ('call', 'video') and duration_s > 0`, 'doctor_calls'),
  when(`content_type is null or (content_type in ('call', 'video') and duration_s is null)`, 'undecided_doctor_calls'),
  when(explains('content'), 'doctor_explanations'),
  // One pattern for the two rare things first: of the messages that it lets pass, next to none is put through the others.
  `case when ${said(`${diagnosisOrDose}|${privateContact}`)}
    then ${when(said(diagnosisOrDose), 'diagnoses_or_doses')} | ${when(said(privateContact), 'private_contacts')} else 0 end`,
]
const ofAi = [
  String(bit('ai_messages')),
  when('sent_at is null', 'untimed_ai_messages'),
  when('not ai_labelled', 'unlabelled_ai_messages'),
  when('ai_labelled is null', 'undecided_ai_labels'),
]

/** A branch of a case is looked at only for the rows that reach it: no pattern is searched for in the words of another sender. */
const sighted = `
        case sender
          when 'physician' then ${ofPhysician.join(' | ')}
          when 'patient' then ${when(said(drugReactionPattern), 'drug_reaction_mentions')}
          when 'assistant' then ${when(said(privateContact), 'private_contacts')}
          when 'ai' then ${ofAi.join(' | ')}
          else 0
        end`

const patientKind = `
        case when sender = 'patient' and coalesce(content_type, 'text') not in ('system', 'call', 'video') then
          case
            when content_type in ('image', 'voice') or content is null then ${lastWord('seq', kinds.unreadable)}
            when ${question('content')} then ${lastWord('seq', kinds.question)}
            else ${lastWord('seq', kinds.statement)}
          end
        end`

/**
 * What was said in a consultation, in one pass over the messages. A doctor's message of unknown type counts as text. What is
 * named in `sightings` is 1 where there was any, else 0. Consultations are told apart by hash, as in reply_waits, and so are
 * accounts: of 74 million groups, each would otherwise hold texts of its own.
 */
export default relation({
  name: 'messages',
  sql: () => `
    select *, ${sightings.map((sighting) => `${anyBit('seen', bit(sighting))} as ${sighting}`).join(', ')}
    from (
      select
        conversation,
        count(replies) as doctor_replies,
        min(replied_at) as first_doctor_reply_at,
        min(account) as lowest_doctor_account,
        max(account) as highest_doctor_account,
        max(ai_sent_at) as last_ai_message_at,
        max(patient_word) as last_patient_word,
        max(staff_seq) as last_staff_reply_seq,
        ${bitOr('sighted')} as seen
      from (
        select
          ${hash('platform_id', 'consultation_id')} as conversation,
          case when reply then 1 end as replies,
          case when reply then sent_at end as replied_at,
          case when reply and sender_id is not null then ${hash('sender_id')} end as account,
          case when sender = 'ai' then sent_at end as ai_sent_at,
          case when sender in ('physician', 'pharmacist', 'assistant') and spoken then seq end as staff_seq,
          ${patientKind} as patient_word,
          ${sighted} as sighted
        from (
          select *, sender = 'physician' and spoken as reply
          from (
            select *, coalesce(content_type, 'text') not in ('system', 'prescription_card') as spoken from records.messages
          ) as typed
        ) as message
      ) as facets
      group by conversation
    ) as conversations`,
  on: `messages.conversation = ${hash('consultation.platform_id', 'consultation.consultation_id')}`,
})
