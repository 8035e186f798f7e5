import { fact } from '../fact.js'

export default fact({
  name: 'offlineVisitWithin30Days',
  type: 'boolean',
  title: { 'zh-CN': '结束后30日内有线下诊断', en: 'A diagnosis at a physical institution within 30 days' },
  needs: ['offline_visits.diagnoses'],
  joins: ['later_offline_visits'],
  sql: 'coalesce(later_offline_visits.diagnosed_visits, 0) > 0',
})
