import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'draftToSignatureSeconds',
  type: 'decimal',
  title: { 'zh-CN': '草稿生成至签名用时（秒）', en: 'Seconds from draft to signature' },
  needs: ['prescriptions.draft_created_at', 'prescriptions.signed_at'],
  sql: secondsBetween('prescription.draft_created_at', 'prescription.signed_at'),
})
