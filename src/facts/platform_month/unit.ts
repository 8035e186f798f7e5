import { monthOf, monthStart } from '../../store/dialect.js'
import { unit } from '../fact.js'
import { recordsEnd } from '../recordsEnd.js'

/** Months with a consultation in the period. */
export default unit({
  name: 'platform_month',
  title: { 'zh-CN': '平台月', en: 'Month of a platform' },
  tables: ['consultations'],
  sql: (scope) => `
    select c.platform_id, ${monthOf('c.month_start')} as unit_id, cast(null as varchar) as institution_id,
      cast(null as varchar) as department_id, cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id, cast(null as varchar) as patient_id, c.first_applied_at as occurred_at,
      c.month_start, e.records_end_on
    from (
      select platform_id, ${monthStart('applied_at')} as month_start, min(applied_at) as first_applied_at
      from records.consultations where ${scope.within('applied_at')} group by platform_id, ${monthStart('applied_at')}
    ) as c
    left join (${recordsEnd}) as e on e.platform_id = c.platform_id`,
})
