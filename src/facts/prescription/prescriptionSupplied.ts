import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionSupplied',
  type: 'boolean',
  title: { 'zh-CN': '已供药', en: 'The prescription was supplied' },
  needs: ['dispensings.prescription_id', 'dispensings.dispensed_at', 'dispensings.shipped_at'],
  joins: ['supply'],
  sql: `supply.first_supplied_at is not null`,
})
