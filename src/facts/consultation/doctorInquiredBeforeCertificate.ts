import { fact } from '../fact.js'

export default fact({
  name: 'doctorInquiredBeforeCertificate',
  type: 'boolean',
  title: {
    'zh-CN': '医师在出具证明文件前已与患者交流',
    en: 'The doctor wrote or spoke to the patient before the certificate',
  },
  needs: ['messages', 'consultations.certificate_issued_at'],
  joins: ['messages'],
  sql: `
    case
      when coalesce(messages.doctor_replies, 0) = 0 then false
      when messages.first_doctor_reply_at < consultation.certificate_issued_at then true
      when messages.untimed_doctor_replies > 0 then null
      else false
    end`,
})
