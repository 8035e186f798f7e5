import { fact } from '../fact.js'

export default fact({
  name: 'paidBeforeConsultation',
  type: 'boolean',
  title: { 'zh-CN': '问诊申请前已付药款', en: 'The drugs were paid for before the consultation was applied for' },
  needs: ['dispensings.paid_at'],
  sql: `
    case
      when dispensing.paid_at is null then false
      else dispensing.paid_at < dispensing.consultation_applied_at
    end`,
})
