import { fact } from '../fact.js'

export default fact({
  name: 'recordCompleted',
  type: 'boolean',
  title: { 'zh-CN': '病历已完成', en: 'The record is completed' },
  needs: ['medical_records.completed_at'],
  sql: `medical_record.completed_at is not null`,
})
