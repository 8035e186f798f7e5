import { fact } from '../fact.js'

export default fact({
  name: 'usageUnambiguous',
  type: 'boolean',
  title: { 'zh-CN': '用法无含糊用语', en: 'No drug is to be used “as directed”' },
  needs: ['prescription_items.frequency'],
  joins: ['vague_usage'],
  sql: 'vague_usage.prescription_id is null',
})
