import { fact } from '../fact.js'

export default fact({
  name: 'doctorMarkedFirstVisit',
  type: 'boolean',
  title: { 'zh-CN': '医师判断为首诊', en: 'The doctor judged it a first visit' },
  needs: ['consultations.doctor_marked_first_visit'],
  sql: 'consultation.doctor_marked_first_visit',
})
