import { fact } from '../fact.js'

export default fact({
  name: 'received',
  type: 'boolean',
  title: { 'zh-CN': '已签收', en: 'The delivery was received' },
  needs: ['dispensings.delivered_at'],
  sql: 'dispensing.delivered_at is not null',
})
