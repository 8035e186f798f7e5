import { fact } from '../fact.js'

export default fact({
  name: 'dataOnshore',
  type: 'boolean',
  title: { 'zh-CN': '医疗数据境内存储', en: 'Medical data stored in mainland China' },
  needs: ['institutions.data_onshore'],
  sql: 'institution.data_onshore',
})
