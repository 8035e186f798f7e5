import { fact } from '../fact.js'

/** An unsigned prescription is signed by nobody else. */
export default fact({
  name: 'signedByAnother',
  type: 'boolean',
  title: { 'zh-CN': '处方由他人签名', en: 'The prescription is signed by someone other than the prescriber' },
  needs: ['prescriptions.signed_by'],
  sql: 'coalesce(prescription.signed_by <> prescription.prescriber_id, false)',
})
