import { fact } from '../fact.js'

export default fact({
  name: 'guardianPresent',
  type: 'boolean',
  title: { 'zh-CN': '监护人陪伴', en: 'A guardian is with the patient' },
  needs: ['consultations.guardian_present'],
  sql: `consultation.guardian_present`,
})
