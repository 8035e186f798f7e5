import { fact } from '../fact.js'

export default fact({
  name: 'adviceSummaryRecorded',
  type: 'boolean',
  title: { 'zh-CN': '已记录咨询小结', en: 'A summary of the advice is recorded' },
  needs: ['consultations.summary_at'],
  sql: 'consultation.summary_at is not null',
})
