import { fact } from '../fact.js'

export default fact({
  name: 'providesCare',
  type: 'boolean',
  title: { 'zh-CN': '开展诊疗服务', en: 'Provides diagnosis or treatment online' },
  needs: ['consultations.service_type'],
  sql: 'practitioner.first_care_at is not null',
})
