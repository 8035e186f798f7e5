import { fact } from '../fact.js'

export default fact({
  name: 'servers',
  type: 'integer',
  title: { 'zh-CN': '服务器套数', en: 'Sets of servers' },
  needs: ['institutions.servers'],
  sql: 'institution.servers',
})
