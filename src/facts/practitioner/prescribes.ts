import { fact } from '../fact.js'

export default fact({
  name: 'prescribes',
  type: 'boolean',
  title: { 'zh-CN': '开具过处方', en: 'Issued prescriptions' },
  needs: ['prescriptions'],
  joins: ['prescribing'],
  sql: `prescribing.practitioner_id is not null`,
})
