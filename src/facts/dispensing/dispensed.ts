import { fact } from '../fact.js'

export default fact({
  name: 'dispensed',
  type: 'boolean',
  title: { 'zh-CN': '已调配', en: 'The drugs were dispensed' },
  needs: ['dispensings.dispensed_at'],
  sql: 'dispensing.dispensed_at is not null',
})
