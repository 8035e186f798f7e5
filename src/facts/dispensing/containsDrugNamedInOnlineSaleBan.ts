import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

const day = civilDate('dispensing.occurred_at')

export default fact({
  name: 'containsDrugNamedInOnlineSaleBan',
  type: 'boolean',
  title: { 'zh-CN': '含网络销售禁止清单列名药品', en: 'Contains a drug that the online-sale ban list names' },
  needs: ['dispensings.prescription_id', 'prescription_items'],
  joins: ['onlineBan'],
  sql: `
    case
      when onlineBan.named_banned_from <= ${day} then true
      when onlineBan.named_lifted_from <= ${day} and ${day} < onlineBan.named_lifted_to then true
      when onlineBan.items is null or onlineBan.named_undecided_items > 0 then null
      else false
    end`,
})
