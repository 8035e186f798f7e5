import { fact } from '../fact.js'

export default fact({
  name: 'offlineAdviceGiven',
  type: 'boolean',
  title: {
    'zh-CN': '已引导患者线下就诊（未结束的待定）',
    en: 'The patient was directed to a physical institution; open while the consultation goes on',
  },
  needs: ['consultations.offline_advice_at', 'consultations.status'],
  sql: `
    case
      when consultation.offline_advice_at is not null then true
      when consultation.status <> 'in_progress' then false
    end`,
})
