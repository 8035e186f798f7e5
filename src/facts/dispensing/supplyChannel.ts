import { fact } from '../fact.js'

export default fact({
  name: 'supplyChannel',
  type: 'text',
  title: { 'zh-CN': '供药渠道', en: 'Supply channel' },
  needs: ['dispensings.channel'],
  sql: 'dispensing.channel',
})
