import { fact } from '../fact.js'

export default fact({
  name: 'riskWarningConfirmedBeforePayment',
  type: 'boolean',
  title: { 'zh-CN': '付款前已确认风险警示', en: 'The buyer confirmed the risk warning before paying' },
  needs: ['dispensings.risk_notice_at', 'dispensings.paid_at'],
  sql: `
    case
      when dispensing.risk_notice_at is null then false
      when dispensing.paid_at is null then true
      else dispensing.risk_notice_at <= dispensing.paid_at
    end`,
})
