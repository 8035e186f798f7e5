import { fact } from '../fact.js'

export default fact({
  name: 'carrierNamed',
  type: 'boolean',
  title: { 'zh-CN': '已注明配送方', en: 'Who delivered is on record' },
  needs: ['dispensings.delivered_by'],
  sql: 'dispensing.delivered_by is not null',
})
