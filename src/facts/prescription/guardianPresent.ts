import { fact } from '../fact.js'

export default fact({
  name: 'guardianPresent',
  type: 'boolean',
  title: { 'zh-CN': '监护人陪伴', en: 'A guardian was present' },
  needs: ['consultations.guardian_present'],
  sql: 'prescription.guardian_present',
})
