import { fact } from '../fact.js'

export default fact({
  name: 'partnerKind',
  type: 'text',
  title: { 'zh-CN': '合作方类别', en: 'Kind of partner' },
  needs: ['partners.kind'],
  sql: 'partner.kind',
})
