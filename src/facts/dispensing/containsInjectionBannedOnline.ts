import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

const day = civilDate('dispensing.occurred_at')

export default fact({
  name: 'containsInjectionBannedOnline',
  type: 'boolean',
  title: { 'zh-CN': '含禁止网络零售的注射剂', en: 'Contains an injection other than a glucose-lowering one' },
  needs: ['dispensings.prescription_id', 'prescription_items'],
  joins: ['onlineBan'],
  sql: `
    case
      when onlineBan.injection_banned_from <= ${day} and ${day} < coalesce(onlineBan.injection_banned_to, date '9999-12-31') then true
      when onlineBan.items is null or onlineBan.injection_undecided_items > 0 then null
      else false
    end`,
})
