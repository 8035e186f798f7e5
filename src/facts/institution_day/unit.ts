import { civilDate, isoDate } from '../../store/dialect.js'
import { unit } from '../fact.js'

const day = civilDate('applied_at')

export default unit({
  name: 'institution_day',
  title: { 'zh-CN': '医疗机构日', en: 'Day of an institution' },
  tables: ['consultations'],
  sql: (scope) => `
    select platform_id, institution_id || '/' || ${isoDate(day)} as unit_id, institution_id,
      cast(null as varchar) as department_id, cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id, cast(null as varchar) as patient_id, min(applied_at) as occurred_at,
      ${day} as day
    from records.consultations where ${scope.within('applied_at')} group by platform_id, institution_id, ${day}`,
})
