import { fact } from '../fact.js'

export default fact({
  name: 'serviceType',
  type: 'text',
  title: { 'zh-CN': '业务类别', en: 'Service type' },
  needs: ['consultations.service_type'],
  sql: 'consultation.service_type',
})
