import { fact } from '../fact.js'

export default fact({
  name: 'signatureOnFile',
  type: 'boolean',
  title: { 'zh-CN': '签名已留样备查', en: 'The signature is on file' },
  needs: ['practitioners.signature_on_file'],
  joins: ['credentials'],
  sql: `credentials.signature_on_file`,
})
