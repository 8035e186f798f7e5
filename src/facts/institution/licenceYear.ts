import { fact } from '../fact.js'

export default fact({
  name: 'licenceYear',
  type: 'integer',
  title: { 'zh-CN': '现行许可证有效期起始年份', en: 'Year in which the present licence began' },
  needs: ['institutions.licence_from'],
  sql: 'extract(year from institution.licence_from)',
})
