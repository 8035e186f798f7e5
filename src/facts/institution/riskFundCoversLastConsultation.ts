import { fact } from '../fact.js'

/** The last day of cover is in it. */
export default fact({
  name: 'riskFundCoversLastConsultation',
  type: 'boolean',
  title: { 'zh-CN': '末次问诊时受医疗风险基金保障', en: 'A medical risk fund covered the last consultation' },
  needs: ['institutions.risk_fund_to'],
  sql: `
    case
      when not institution.on_file or institution.last_served_on is null then null
      else coalesce(institution.risk_fund_to >= institution.last_served_on, false)
    end`,
})
