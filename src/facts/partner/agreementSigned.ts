import { fact } from '../fact.js'

export default fact({
  name: 'agreementSigned',
  type: 'boolean',
  title: { 'zh-CN': '已签订协议', en: 'An agreement was signed' },
  needs: ['partners.agreement_from'],
  sql: 'partner.agreement_from is not null',
})
