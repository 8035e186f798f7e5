import { civilDate, isoDate, leftJoinLatest } from '../../store/dialect.js'
import { unit } from '../fact.js'

/** A doctor's session: the consultations accepted on one civil day. It begins with the first of them. */
export default unit({
  name: 'practitioner_day',
  title: { 'zh-CN': '医师接诊日', en: 'Doctor’s session' },
  tables: ['consultations'],
  sql: (scope) => `
    select
      session.platform_id,
      session.practitioner_id || '/' || ${isoDate('session.day')} as unit_id,
      coalesce(registered.institution_id, session.institution_id) as institution_id,
      registered.department_id,
      cast(null as varchar) as consultation_id,
      session.practitioner_id,
      cast(null as varchar) as patient_id,
      session.first_accepted_at as occurred_at,
      strong.authenticated_at as last_strong_authentication_at
    from (
      select
        platform_id,
        practitioner_id,
        ${civilDate('accepted_at')} as day,
        min(institution_id) as institution_id,
        min(accepted_at) as first_accepted_at
      from records.consultations
      where accepted_at is not null and ${scope.within('applied_at')}
      group by platform_id, practitioner_id, day
    ) as session
    left join records.practitioners as registered
      on registered.platform_id = session.platform_id and registered.practitioner_id = session.practitioner_id
    ${leftJoinLatest} (
      select platform_id, practitioner_id, authenticated_at
      from records.practitioner_authentications
      where passed and method in ('face', 'certificate')
    ) as strong
      on strong.platform_id = session.platform_id
      and strong.practitioner_id = session.practitioner_id
      and session.first_accepted_at >= strong.authenticated_at`,
})
