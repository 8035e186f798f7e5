import { fact } from '../fact.js'

/** A reply without a time may have been the first, so the order is unknown unless a timed one settles it. */
export default fact({
  name: 'doctorInquiredBeforePrescribing',
  type: 'boolean',
  title: {
    'zh-CN': '医师在诊断、开方前已与患者交流',
    en: 'The doctor wrote or spoke to the patient before diagnosing or prescribing',
  },
  needs: ['messages'],
  joins: ['messages', 'prescriptions'],
  sql: `
    case
      when coalesce(messages.doctor_replies, 0) = 0 then false
      when coalesce(prescriptions.first_issued_at, consultation.diagnosed_at) is null then true
      when messages.first_doctor_reply_at < coalesce(prescriptions.first_issued_at, consultation.diagnosed_at) then true
      when messages.untimed_doctor_replies > 0 then null
      else false
    end`,
})
