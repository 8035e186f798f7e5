import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'containsDrugNamedInOnlineSaleBan',
  type: 'boolean',
  title: { 'zh-CN': '含网络销售禁止清单列名药品', en: 'Contains a drug that the online-sale ban list names' },
  needs: ['dispensings.prescription_id', 'prescription_items'],
  joins: ['onlineBan'],
  sql: `
    case
      when onlineBan.named_banned_from <= ${civilDate('dispensing.occurred_at')} then true
      when onlineBan.items is null or onlineBan.named_undecided_items > 0 then null
      else false
    end`,
})
