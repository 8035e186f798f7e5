import { fact } from '../fact.js'

export default fact({
  name: 'allergyStatus',
  type: 'text',
  title: { 'zh-CN': '过敏史', en: 'Allergy status of the patient' },
  needs: ['patients.allergy_status'],
  joins: ['patient'],
  sql: `patient.allergy_status`,
})
