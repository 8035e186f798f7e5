import { fact } from '../fact.js'

/** Null, never false: how long there was no answer is another fact. */
export default fact({
  name: 'complaintAnswered',
  type: 'boolean',
  title: { 'zh-CN': '已反馈处理意见（未反馈的待定）', en: 'Answered; open while not' },
  needs: ['complaints.answered_at'],
  sql: 'case when complaint.answered_at is not null then true end',
})
