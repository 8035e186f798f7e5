import { monthOf, monthStart } from '../../store/dialect.js'
import { unit } from '../fact.js'

const month = monthStart('applied_at')

/** Months in which an institution had a consultation. */
export default unit({
  name: 'institution_month',
  title: { 'zh-CN': '医疗机构月', en: 'Month of an institution' },
  tables: ['consultations'],
  sql: (scope) => `
    select platform_id, institution_id || '/' || ${monthOf(month)} as unit_id, institution_id,
      cast(null as varchar) as department_id, cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id, cast(null as varchar) as patient_id, min(applied_at) as occurred_at,
      ${month} as month_start
    from records.consultations where ${scope.within('applied_at')} group by platform_id, institution_id, ${month}`,
})
