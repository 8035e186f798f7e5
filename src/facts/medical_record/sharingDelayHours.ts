import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'sharingDelayHours',
  type: 'decimal',
  title: { 'zh-CN': '完成至共享的时长（小时）', en: 'Hours from completion to sharing' },
  needs: ['medical_records.shared_at'],
  sql: `${secondsBetween('coalesce(medical_record.completed_at, medical_record.signed_at)', 'medical_record.shared_at')} / 3600`,
})
