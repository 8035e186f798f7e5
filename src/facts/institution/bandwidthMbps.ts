import { fact } from '../fact.js'

export default fact({
  name: 'bandwidthMbps',
  type: 'decimal',
  title: { 'zh-CN': '业务网络带宽（Mbps）', en: 'Bandwidth, in Mbps' },
  needs: ['institutions.bandwidth_mbps'],
  sql: 'institution.bandwidth_mbps',
})
