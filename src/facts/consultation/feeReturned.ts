import { fact } from '../fact.js'

/** Null while nothing was returned: how long that lasted is another fact. */
export default fact({
  name: 'feeReturned',
  type: 'boolean',
  title: { 'zh-CN': '费用已退还（未退的待定）', en: 'The fee was returned in full; open while nothing was' },
  needs: ['consultations.fee_cny', 'consultations.refunded_cny'],
  sql: 'case when consultation.refunded_cny > 0 then consultation.refunded_cny >= consultation.fee_cny end',
})
