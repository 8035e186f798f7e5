import { fact } from '../fact.js'

/** 国卫办医政函〔2025〕482号: January to December 2026. */
export default fact({
  name: 'withinFirstVisitPilotPeriod',
  type: 'boolean',
  title: { 'zh-CN': '在首诊试点期限内', en: 'Within the term of the first-visit pilot' },
  needs: ['consultations'],
  sql: `consultation.applied_at >= date '2026-01-01' and consultation.applied_at < date '2027-01-01'`,
})
