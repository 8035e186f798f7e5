import { fact } from '../fact.js'

/** An agreement without an end is open ended. The last day of validity is in it. */
export default fact({
  name: 'agreementUnexpired',
  type: 'boolean',
  title: { 'zh-CN': '合作期间协议未到期', en: 'The agreement had not expired while the cooperation lasted' },
  needs: ['partners.agreement_to'],
  sql: 'partner.agreement_to is null or partner.agreement_to >= partner.last_cooperation_on',
})
