import { fact } from '../fact.js'

export default fact({
  name: 'specialistPresent',
  type: 'boolean',
  title: { 'zh-CN': '相关专业医师陪伴', en: 'A doctor of the relevant specialty was present' },
  needs: ['consultations.specialist_present'],
  sql: 'prescription.specialist_present',
})
