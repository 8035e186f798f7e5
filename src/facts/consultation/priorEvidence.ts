import { fact } from '../fact.js'

export default fact({
  name: 'priorEvidence',
  type: 'text',
  title: { 'zh-CN': '复诊凭证', en: 'Evidence of the earlier visit' },
  needs: ['consultations.prior_evidence'],
  sql: 'consultation.prior_evidence',
})
