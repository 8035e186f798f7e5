import { fact } from '../fact.js'

export default fact({
  name: 'shipped',
  type: 'boolean',
  title: { 'zh-CN': '已发货', en: 'The drugs were shipped' },
  needs: ['dispensings.shipped_at'],
  sql: 'dispensing.shipped_at is not null',
})
