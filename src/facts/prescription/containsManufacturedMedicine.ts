import { fact } from '../fact.js'

export default fact({
  name: 'containsManufacturedMedicine',
  type: 'boolean',
  title: { 'zh-CN': '含西药或者中成药', en: 'Contains a western or patent medicine' },
  needs: ['prescription_items'],
  joins: ['manufactured'],
  sql: `manufactured.manufactured_items > 0`,
})
