import { fact } from '../fact.js'

export default fact({
  name: 'agreementTerms',
  type: 'list',
  title: { 'zh-CN': '协议约定事项', en: 'What the agreement settles' },
  needs: ['partners.agreement_terms'],
  sql: 'partner.agreement_terms',
})
