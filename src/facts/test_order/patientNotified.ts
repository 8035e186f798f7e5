import { fact } from '../fact.js'

/** Null, never false: how long the patient was not told is another fact. */
export default fact({
  name: 'patientNotified',
  type: 'boolean',
  title: { 'zh-CN': '已告知患者（未告知的待定）', en: 'The patient was told; open while not' },
  needs: ['test_orders.patient_notified_at'],
  sql: 'case when test_order.patient_notified_at is not null then true end',
})
