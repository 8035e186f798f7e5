import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Only those whose amount is known; itself among them. */
export default fact({
  name: 'peerPrescriptions',
  type: 'integer',
  title: { 'zh-CN': '同科目、同诊断的处方数', en: 'Prescriptions of the same subject and diagnosis' },
  needs: ['prescriptions.diagnoses', 'consultations.subject_code', 'prescriptions.total_cny'],
  joins: ['peers'],
  sql: `
    case
      when prescription.subject_code is not null and ${listLength('prescription.diagnoses')} > 0
        then coalesce(peers.prescriptions, 0)
    end`,
})
