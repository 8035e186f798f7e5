import { fact } from '../fact.js'

export default fact({
  name: 'medicalRecordOnFile',
  type: 'boolean',
  title: { 'zh-CN': '已建立电子病历', en: 'A medical record is on file' },
  needs: ['medical_records'],
  joins: ['medical_records'],
  sql: 'medical_records.consultation_id is not null',
})
