import { civilDate } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const day = civilDate('c.applied_at')

/** A prescription counts on the day its consultation was applied for, so that none falls between two days. */
export default relation({
  name: 'prescriptionUploads',
  sql: (scope) => `
    select c.platform_id, c.institution_id, ${day} as day, count(*) filter (where u.record_id is null) as missing
    from records.prescriptions as p
    join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    left join (
      select platform_id, record_id from records.supervision_uploads
      where record_type = 'prescription' and uploaded_at is not null
    ) as u on u.platform_id = p.platform_id and u.record_id = p.prescription_id
    where ${scope.within('c.applied_at')}
    group by c.platform_id, c.institution_id, ${day}`,
  on: `prescriptionUploads.platform_id = institution_day.platform_id
    and prescriptionUploads.institution_id = institution_day.institution_id
    and prescriptionUploads.day = institution_day.day`,
})
