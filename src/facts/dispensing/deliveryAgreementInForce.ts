import { anyElement, civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

const shippedOn = civilDate('dispensing.shipped_at')
const inForce = anyElement(
  'delivery_agreements.agreements',
  (agreement) => `${agreement}.since <= ${shippedOn} and coalesce(${shippedOn} <= ${agreement}.until, true)`,
)

export default fact({
  name: 'deliveryAgreementInForce',
  type: 'boolean',
  title: { 'zh-CN': '发货时配送协议有效', en: 'An agreement on delivery was in force when it was shipped' },
  needs: ['dispensings.shipped_at', 'partners.agreement_from', 'partners.agreement_to'],
  joins: ['delivery_agreements'],
  sql: `
    case
      when dispensing.shipped_at is null or dispensing.institution_id is null then null
      else coalesce(${inForce}, false)
    end`,
})
