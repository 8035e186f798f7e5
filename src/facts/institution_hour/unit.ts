import { hourOf, isoInstant, leftJoinLatest, secondsLater } from '../../store/dialect.js'
import { unit } from '../fact.js'

const hour = hourOf('p.issued_at')

/**
 * Hours in which an institution issued prescriptions. `covered_until`: the end of the latest shift among those that began
 * within the hour or before, so that shifts may overlap.
 */
export default unit({
  name: 'institution_hour',
  title: { 'zh-CN': '医疗机构开方小时', en: 'Prescribing hour of an institution' },
  tables: ['prescriptions'],
  sql: (scope) => `
    select issued.platform_id, issued.institution_id || '/' || substr(${isoInstant('issued.hour')}, 1, 13) as unit_id,
      issued.institution_id, cast(null as varchar) as department_id, cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id, cast(null as varchar) as patient_id,
      issued.first_issued_at as occurred_at, issued.hour, shifts.covered_until
    from (
      select c.platform_id, c.institution_id, ${hour} as hour, min(p.issued_at) as first_issued_at,
        ${secondsLater(hour, '3599')} as last_second
      from records.prescriptions as p
      join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
      where ${scope.within('p.issued_at')}
      group by c.platform_id, c.institution_id, ${hour}
    ) as issued
    ${leftJoinLatest} (
      select platform_id, institution_id, started_at,
        max(ended_at) over (partition by platform_id, institution_id order by started_at) as covered_until
      from records.pharmacist_shifts
    ) as shifts
      on shifts.platform_id = issued.platform_id
      and shifts.institution_id = issued.institution_id
      and issued.last_second >= shifts.started_at`,
})
