import { fact } from '../fact.js'

export default fact({
  name: 'suppliedUnderPrescription',
  type: 'boolean',
  title: { 'zh-CN': '凭处方供药', en: 'Supplied under a prescription' },
  needs: ['dispensings.prescription_id'],
  sql: 'dispensing.prescription_id is not null',
})
