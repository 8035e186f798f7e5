import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionSignerRecorded',
  type: 'boolean',
  title: { 'zh-CN': '处方有医师签名', en: 'The prescription names who signed it' },
  needs: ['prescriptions.signed_by'],
  sql: 'prescription.signed_by is not null',
})
