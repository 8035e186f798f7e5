import { fact } from '../fact.js'

export default fact({
  name: 'certificateIssued',
  type: 'boolean',
  title: { 'zh-CN': '已出具医学证明文件', en: 'A medical certificate was issued' },
  needs: ['consultations.certificate_issued_at'],
  sql: `consultation.certificate_issued_at is not null`,
})
