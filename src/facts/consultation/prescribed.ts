import { fact } from '../fact.js'

export default fact({
  name: 'prescribed',
  type: 'boolean',
  title: { 'zh-CN': '已开具处方', en: 'A prescription was issued' },
  needs: ['prescriptions'],
  joins: ['prescriptions'],
  sql: 'prescriptions.first_issued_at is not null',
})
