import { fact } from '../fact.js'

export default fact({
  name: 'mlpsLevel',
  type: 'integer',
  title: { 'zh-CN': '信息安全等级保护级别', en: 'Level of information-security protection (MLPS)' },
  needs: ['institutions.mlps_level'],
  sql: 'institution.mlps_level',
})
