import { fact } from '../fact.js'

export default fact({
  name: 'deliveryPromised',
  type: 'boolean',
  title: { 'zh-CN': '已承诺送达时间', en: 'A time of delivery was promised' },
  needs: ['dispensings.promised_at'],
  sql: 'dispensing.promised_at is not null',
})
