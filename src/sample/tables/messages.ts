import { eachInteger, oneOf } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { doctorId, numbered } from '../ids.js'
import { secondsBetween, secondsLater } from '../instants.js'
import { layered } from '../layers.js'
import {
  aiReplies,
  assistantTexts,
  callText,
  cardText,
  doctorAdvice,
  doctorQuestions,
  imageText,
  patientReplies,
  patientThanks,
  systemNotices,
  waitingPatient,
} from '../phrases.js'
import { sampleTable } from '../sampleTable.js'
import type { Synthesis } from '../synthesis.js'

// Half of all rows are messages: what a message is is counted in numbers, and named at the end.
const senders = ['patient', 'physician', 'ai', 'assistant', 'system'] as const
const [patient, physician, ai, assistant, system] = senders.map((_, at) => at)
const types = ['text', 'system', 'prescription_card', 'call', 'video', 'image', 'voice'] as const
const type = (name: (typeof types)[number]): number => types.indexOf(name)

export default sampleTable({
  name: 'messages',
  sources: (synthesis) => [
    {
      grain: 'part',
      from: `(${exchange(synthesis)})`,
      columns: {
        platform_id: 'platform_id',
        consultation_id: 'consultation_id',
        seq: 'k',
        sender: oneOf(senders, 'sender_at'),
        sender_id: senderId(synthesis),
        sent_at: sentAt(synthesis),
        content_type: oneOf(types, contentType(synthesis)),
        content: content(synthesis),
        duration_s: `case when is_call then 60.0 + ${synthesis.draw.whole('m', 'call', 1500)} end`,
        ai_labelled: `case when sender_at = ${ai} then ${synthesis.draw.below('i', 'ai labelled', 0.9)} end`,
      },
    },
  ],
})

/** Message k of a consultation; `m` numbers it in the dataset. The prescription card, where there is one, comes last. */
function exchange({ draw, byPlatform }: Synthesis): string {
  const some = (purpose: string, share: string | number) => draw.below('i', purpose, share)
  const begin = 'coalesce(reply_at, accepted_at)'
  const conversations = layered('plan', [
    {
      begins_at: begin,
      lasts_s: `greatest(0, ${secondsBetween(begin, 'talk_ends_at')})`,
      with_card: `rx and talk in ('normal', 'silent')`,
      unattended: `talk in ('none', 'silent')`,
      assistant_joins: some(
        'assistant',
        byPlatform((badness) => 0.05 + 0.3 * badness),
      ),
      ai_joins: some(
        'ai joins',
        byPlatform((badness) => 0.01 + 0.2 * badness),
      ),
      with_image: some('image', 0.3),
    },
  ])
  return layered(`(select *, ${eachInteger('message_count')} as k from (${conversations}))`, [
    { m: 'i * 128 + k', is_card: `with_card and k > 2 and k = message_count - 1`, is_call: 'call and k = 2' },
    {
      sender_at: `case
        when k = 0 then ${patient}
        when k = 1 then case when i % 3 = 0 then ${ai} else ${system} end
        when is_card then ${physician}
        when unattended then ${patient}
        when talk = 'ai' then case when k % 2 = 0 then ${ai} else ${patient} end
        when k % 2 = 0 then ${physician}
        when k = 5 and assistant_joins then ${assistant}
        when k = 7 and ai_joins then ${ai}
        else ${patient} end`,
    },
  ])
}

function senderId({ draw, shape }: Synthesis): string {
  const another = doctorId(`p * ${shape.doctorsEach} + (doctor_member + 3) % ${shape.doctorsEach}`)
  return `case sender_at
    when ${patient} then patient_id
    when ${physician} then case
      when other_account and not is_card and (k = 2 or i % 2 = 0) then ${another}
      when tele and ${draw.below('i', 'invited answers', 0.4)} then ${another}
      when not other_account and ${draw.below('i', 'account blank', 0.003)} then null
      else practitioner_id end
    when ${ai} then 'AI'
    when ${assistant} then ${numbered('ZL', 'ik', 6)}
    else 'SYSTEM' end`
}

function sentAt({ draw }: Synthesis): string {
  const place = `(k - 2 + 0.7e0 * ${draw.number('m', 'pace')}) / (message_count - 2)`
  return `case
    when k = 0 then ${secondsLater('applied_at', `1 + ${draw.whole('m', 'first message', 20)}`)}
    when k = 1 then ${secondsLater('applied_at', '25')}
    when talk = 'none' then ${secondsLater('applied_at', '600 * k')}
    when is_card then issued_at
    when k = 2 and reply_untimed then null
    when k = 2 then coalesce(reply_at, ${secondsLater('accepted_at', '12')})
    else ${secondsLater('begins_at', `floor(lasts_s * ${place})`)} end`
}

function contentType({ draw }: Synthesis): string {
  return `case
    when is_card then ${type('prescription_card')}
    when k = 1 then case when sender_at = ${ai} then ${type('text')} else ${type('system')} end
    when is_call then case channel when 'phone' then ${type('call')} else ${type('video')} end
    when sender_at = ${patient} and k = 3 and with_image then ${type('image')}
    when sender_at = ${patient} and ${draw.below('m', 'voice', 0.02)} then ${type('voice')}
    when talk = 'normal' and ${draw.below('m', 'type blank', 0.0005)} then null
    else ${type('text')} end`
}

function content({ draw }: Synthesis): string {
  const texts: string[] = []
  const from = (more: readonly string[]) => texts.push(...more) - more.length
  const pick = (more: readonly string[]) => `${from(more)} + ${draw.whole('m', 'text', more.length)}`
  const position = `case
    when is_card then ${from([cardText])}
    when is_call then ${from([callText])}
    when k = 0 then ${from(conditions.map(({ complaint }) => complaint))} + condition_at
    when sender_at = ${physician} and k * 2 < message_count then ${pick(doctorQuestions)}
    when sender_at = ${physician} then ${pick(doctorAdvice)}
    when sender_at = ${ai} then ${pick(aiReplies)}
    when sender_at = ${system} then ${pick(systemNotices)}
    when sender_at = ${assistant} then ${pick(assistantTexts)}
    when unattended then ${pick(waitingPatient)}
    when k = 3 and with_image then ${from([imageText])}
    when k > message_count - 4 then ${pick(patientThanks)}
    else ${pick(patientReplies)} end`
  return oneOf(texts, position)
}
