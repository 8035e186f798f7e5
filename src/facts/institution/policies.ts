import { fact } from '../fact.js'

export default fact({
  name: 'policies',
  type: 'list',
  title: { 'zh-CN': '管理制度', en: 'Policies in place' },
  needs: ['institutions.policies'],
  sql: 'institution.policies',
})
