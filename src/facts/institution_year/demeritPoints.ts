import { fact } from '../fact.js'

export default fact({
  name: 'demeritPoints',
  type: 'decimal',
  title: { 'zh-CN': '当年累计记分', en: 'Demerit points of the year' },
  needs: ['demerits'],
  joins: ['demerits'],
  sql: 'coalesce(demerits.points, 0)',
})
