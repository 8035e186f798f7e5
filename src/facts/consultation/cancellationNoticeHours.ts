import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'cancellationNoticeHours',
  type: 'decimal',
  title: { 'zh-CN': '停诊提前告知的时长（小时）', en: 'Hours between the cancellation and the appointed time' },
  needs: ['consultations.scheduled_at', 'consultations.closed_at'],
  sql: `${secondsBetween('consultation.closed_at', 'consultation.scheduled_at')} / 3600`,
})
