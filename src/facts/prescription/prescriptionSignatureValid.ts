import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionSignatureValid',
  type: 'boolean',
  title: { 'zh-CN': '处方电子签名验证有效', en: 'The electronic signature of the prescription is valid' },
  needs: ['prescriptions.signature_valid'],
  sql: 'prescription.signature_valid',
})
