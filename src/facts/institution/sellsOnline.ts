import { fact } from '../fact.js'

export default fact({
  name: 'sellsOnline',
  type: 'boolean',
  title: { 'zh-CN': '有网络零售供药', en: 'Drugs were sold by online retail' },
  needs: ['dispensings.channel'],
  joins: ['online_sales'],
  sql: `
    case
      when online_sales.online_supplies > 0 then true
      when coalesce(online_sales.known_supplies, 0) = coalesce(online_sales.supplies, 0) then false
    end`,
})
