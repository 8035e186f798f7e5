import { fact } from '../fact.js'

export default fact({
  name: 'feePublished',
  type: 'boolean',
  title: { 'zh-CN': '收费标准已公示', en: 'The doctor’s page shows the price' },
  needs: ['practitioners.fee_published'],
  joins: ['publication'],
  sql: 'publication.fee_published',
})
