import { fact } from '../fact.js'

export default fact({
  name: 'prescriberRole',
  type: 'text',
  title: { 'zh-CN': '开方人类别', en: 'Role of the prescriber' },
  needs: ['practitioners.role'],
  joins: ['prescriber'],
  sql: `prescriber.role`,
})
