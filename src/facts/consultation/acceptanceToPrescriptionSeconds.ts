import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'acceptanceToPrescriptionSeconds',
  type: 'decimal',
  title: { 'zh-CN': '接诊至首张处方用时（秒）', en: 'Seconds from acceptance to the first prescription' },
  needs: ['consultations.accepted_at', 'prescriptions'],
  joins: ['prescriptions'],
  sql: `${secondsBetween('consultation.accepted_at', 'prescriptions.first_issued_at')}`,
})
