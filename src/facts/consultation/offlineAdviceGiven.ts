import { fact } from '../fact.js'

export default fact({
  name: 'offlineAdviceGiven',
  type: 'boolean',
  title: { 'zh-CN': '已引导患者线下就诊', en: 'The patient was directed to a physical institution' },
  needs: ['consultations.offline_advice_at'],
  sql: 'consultation.offline_advice_at is not null',
})
