import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'cooperationAgreementSigned',
  type: 'boolean',
  title: { 'zh-CN': '邀请方与受邀方已签订合作协议', en: 'The two institutions had signed an agreement' },
  needs: ['consultations.cooperation_agreement_on'],
  sql: `coalesce(consultation.cooperation_agreement_on <= ${civilDate('consultation.applied_at')}, false)`,
})
