import { fact } from '../fact.js'

export default fact({
  name: 'consultationServiceType',
  type: 'text',
  title: { 'zh-CN': '业务类别', en: 'Service type of the consultation' },
  needs: ['consultations.service_type'],
  sql: 'prescription.service_type',
})
