import { fact } from '../fact.js'

export default fact({
  name: 'refilled',
  type: 'boolean',
  title: { 'zh-CN': '曾再次取药', en: 'The drug was supplied again under another prescription' },
  needs: ['dispensings.prescription_id', 'dispensings.dispensed_at'],
  joins: ['refills'],
  sql: 'coalesce(refills.supplies, 0) > 1',
})
