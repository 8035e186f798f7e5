import { fact } from '../fact.js'

export default fact({
  name: 'publishedFeeCny',
  type: 'decimal',
  title: { 'zh-CN': '公示收费标准（元）', en: 'Published price, in CNY' },
  needs: ['consultations.published_fee_cny'],
  sql: 'consultation.published_fee_cny',
})
