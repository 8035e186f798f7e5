import { fact } from '../fact.js'

export default fact({
  name: 'buyerVerified',
  type: 'boolean',
  title: { 'zh-CN': '购药人已实名', en: 'The identity of the buyer was verified' },
  needs: ['dispensings.buyer_verified'],
  joins: ['buyer'],
  sql: `buyer.buyer_verified`,
})
