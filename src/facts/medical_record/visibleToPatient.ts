import { fact } from '../fact.js'

export default fact({
  name: 'visibleToPatient',
  type: 'boolean',
  title: { 'zh-CN': '患者可在线查阅病历', en: 'The patient can read the record online' },
  needs: ['medical_records.visible_to_patient_at'],
  sql: `medical_record.visible_to_patient_at is not null`,
})
