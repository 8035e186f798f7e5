import { workingDaysBetween } from '../calendar.js'
import { fact } from '../fact.js'

/** The day of receipt does not count (民法典 201). Without an answer, as far as the records reach. */
export default fact({
  name: 'answerWorkingDays',
  type: 'integer',
  title: { 'zh-CN': '接到投诉至反馈的工作日数', en: 'Working days from receipt to the answer' },
  needs: ['complaints.answered_at'],
  sql: `${workingDaysBetween('complaint.received_at', 'coalesce(complaint.answered_at, complaint.records_end_at)')}`,
})
