import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

const shippedOn = civilDate('dispensing.shipped_at')

/** Where nobody is named there is no agreement. */
export default fact({
  name: 'deliveryAgreementInForce',
  type: 'boolean',
  title: {
    'zh-CN': '发货时与配送方的协议有效',
    en: 'An agreement with who delivered was in force when it was shipped',
  },
  needs: ['dispensings.delivered_by', 'dispensings.shipped_at', 'partners.agreement_from', 'partners.agreement_to'],
  joins: ['carrier'],
  sql: `
    case
      when ${shippedOn} is null then null
      else coalesce(carrier.agreement_from <= ${shippedOn} and coalesce(${shippedOn} <= carrier.agreement_to, true), false)
    end`,
})
