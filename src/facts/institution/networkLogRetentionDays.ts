import { fact } from '../fact.js'

export default fact({
  name: 'networkLogRetentionDays',
  type: 'integer',
  title: { 'zh-CN': '网络日志留存天数', en: 'Retention of network logs, in days' },
  needs: ['institutions.network_log_retention_days'],
  sql: 'institution.network_log_retention_days',
})
