import { fact } from '../fact.js'

export default fact({
  name: 'bandwidthProviders',
  type: 'integer',
  title: { 'zh-CN': '宽带网络供应商数', en: 'Bandwidth providers' },
  needs: ['institutions.bandwidth_providers'],
  sql: 'institution.bandwidth_providers',
})
