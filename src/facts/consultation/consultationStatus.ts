import { fact } from '../fact.js'

export default fact({
  name: 'consultationStatus',
  type: 'text',
  title: { 'zh-CN': '问诊状态', en: 'Status of the consultation' },
  needs: ['consultations.status'],
  sql: 'consultation.status',
})
