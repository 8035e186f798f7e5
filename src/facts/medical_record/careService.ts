import { fact } from '../fact.js'

export default fact({
  name: 'careService',
  type: 'boolean',
  title: { 'zh-CN': '所属问诊为诊疗服务', en: 'The consultation is diagnosis or treatment, not a mere health inquiry' },
  needs: ['consultations.service_type'],
  sql: `medical_record.service_type in ('follow_up_visit', 'family_doctor', 'teleconsultation', 'first_visit_pilot')`,
})
