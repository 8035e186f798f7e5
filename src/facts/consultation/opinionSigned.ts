import { fact } from '../fact.js'

export default fact({
  name: 'opinionSigned',
  type: 'boolean',
  title: { 'zh-CN': '会诊意见已签名', en: 'The opinion is signed' },
  needs: ['consultations.opinion_signed_at'],
  sql: `consultation.opinion_signed_at is not null`,
})
