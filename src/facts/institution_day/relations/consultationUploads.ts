import { civilDate } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const day = civilDate('c.applied_at')

export default relation({
  name: 'consultationUploads',
  sql: (scope) => `
    select c.platform_id, c.institution_id, ${day} as day, count(*) filter (where u.record_id is null) as missing
    from records.consultations as c
    left join (
      select platform_id, record_id from records.supervision_uploads
      where record_type = 'consultation' and uploaded_at is not null
    ) as u on u.platform_id = c.platform_id and u.record_id = c.consultation_id
    where c.closed_at is not null and ${scope.within('c.applied_at')}
    group by c.platform_id, c.institution_id, ${day}`,
  on: `consultationUploads.platform_id = institution_day.platform_id
    and consultationUploads.institution_id = institution_day.institution_id
    and consultationUploads.day = institution_day.day`,
})
