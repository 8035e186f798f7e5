import { fact } from '../fact.js'
import { kindOf, kinds, placeOf } from './clauses/lastWord.js'

/** Pharmacists and assistants answer too; software does not. Open while the consultation goes on. */
export default fact({
  name: 'patientQuestionUnanswered',
  type: 'boolean',
  title: { 'zh-CN': '患者最后提问未获答复', en: 'The patient’s last message asks something and nobody answered' },
  needs: ['messages.content', 'consultations.status'],
  joins: ['messages'],
  sql: `
    case
      when ${placeOf('messages.last_patient_word')} > coalesce(messages.last_staff_reply_seq, -1) then
        case ${kindOf('messages.last_patient_word')}
          when ${kinds.statement} then false
          when ${kinds.question} then case when consultation.status <> 'in_progress' then true end
        end
      else false
    end`,
})
