import { eachInteger, elementAt, secondsBetween, secondsLater, textList } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { doctorId, numbered } from '../ids.js'
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
        sender: 'sender',
        sender_id: senderId(synthesis),
        sent_at: sentAt(synthesis),
        content_type: contentType(synthesis),
        content: content(synthesis),
        duration_s: `case when is_call then 60.0 + ${synthesis.draw.whole('m', 'call', 1500)} end`,
        ai_labelled: `case when sender = 'ai' then ${synthesis.draw.below('i', 'ai labelled', 0.9)} end`,
      },
    },
  ],
})

/** Message k of a consultation; `m` numbers it in the dataset. The prescription card, where there is one, comes last. */
function exchange({ draw, byPlatform }: Synthesis): string {
  const some = (purpose: string, share: string | number) => draw.below('i', purpose, share)
  return layered(`(select *, ${eachInteger('message_count')} as k from plan)`, [
    { m: 'i * 128 + k', is_card: `k = message_count - 1 and k > 2 and rx and talk in ('normal', 'silent')` },
    {
      sender: `case
        when k = 0 then 'patient'
        when k = 1 then case when i % 3 = 0 then 'ai' else 'system' end
        when is_card then 'physician'
        when talk in ('none', 'silent') then 'patient'
        when talk = 'ai' then case when k % 2 = 0 then 'ai' else 'patient' end
        when k % 2 = 0 then 'physician'
        when k = 5 and ${some(
          'assistant',
          byPlatform((badness) => 0.05 + 0.3 * badness),
        )} then 'assistant'
        when k = 7 and ${some(
          'ai joins',
          byPlatform((badness) => 0.01 + 0.2 * badness),
        )} then 'ai'
        else 'patient' end`,
      is_call: 'k = 2 and call',
    },
  ])
}

function senderId({ draw, shape }: Synthesis): string {
  const another = doctorId(`p * ${shape.doctorsEach} + (doctor_member + 3) % ${shape.doctorsEach}`)
  return `case sender
    when 'patient' then patient_id
    when 'physician' then case
      when other_account and not is_card and (k = 2 or i % 2 = 0) then ${another}
      when tele and ${draw.below('i', 'invited answers', 0.4)} then ${another}
      when not other_account and ${draw.below('i', 'account blank', 0.003)} then null
      else practitioner_id end
    when 'ai' then 'AI'
    when 'assistant' then ${numbered('ZL', 'ik', 6)}
    else 'SYSTEM' end`
}

function sentAt({ draw }: Synthesis): string {
  const begin = 'coalesce(reply_at, accepted_at)'
  const place = `(k - 2 + 0.7 * ${draw.number('m', 'pace')}) / (message_count - 2)`
  return `case
    when k = 0 then ${secondsLater('applied_at', `1 + ${draw.whole('m', 'first message', 20)}`)}
    when k = 1 then ${secondsLater('applied_at', '25')}
    when talk = 'none' then ${secondsLater('applied_at', '600 * k')}
    when is_card then issued_at
    when k = 2 and reply_untimed then null
    when k = 2 then coalesce(reply_at, ${secondsLater('accepted_at', '12')})
    else ${secondsLater(begin, `floor(${secondsBetween(begin, `greatest(talk_ends_at, ${begin})`)} * ${place})`)} end`
}

function contentType({ draw }: Synthesis): string {
  return `case
    when is_card then 'prescription_card'
    when k = 1 then case when sender = 'ai' then 'text' else 'system' end
    when is_call then case channel when 'phone' then 'call' else 'video' end
    when sender = 'patient' and k = 3 and ${draw.below('i', 'image', 0.3)} then 'image'
    when sender = 'patient' and ${draw.below('m', 'voice', 0.02)} then 'voice'
    when talk = 'normal' and ${draw.below('m', 'type blank', 0.0005)} then null
    else 'text' end`
}

function content({ draw }: Synthesis): string {
  const pick = (texts: readonly string[]) => draw.pick('m', 'text', texts)
  return `case
    when is_card then '${cardText}'
    when is_call then '${callText}'
    when k = 0 then ${elementAt(textList(conditions.map(({ complaint }) => complaint)), 'condition_at')}
    when sender = 'physician' and k * 2 < message_count then ${pick(doctorQuestions)}
    when sender = 'physician' then ${pick(doctorAdvice)}
    when sender = 'ai' then ${pick(aiReplies)}
    when sender = 'system' then ${pick(systemNotices)}
    when sender = 'assistant' then ${pick(assistantTexts)}
    when talk in ('none', 'silent') then ${pick(waitingPatient)}
    when k = 3 and ${draw.below('i', 'image', 0.3)} then '${imageText}'
    when k > message_count - 4 then ${pick(patientThanks)}
    else ${pick(patientReplies)} end`
}
