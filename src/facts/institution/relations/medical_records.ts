import { relation } from '../../fact.js'
import { shared } from '../../medical_record/clauses/shared.js'

export default relation({
  name: 'medical_records',
  sql: (scope) => `
    select c.platform_id, c.institution_id, count(*) as records, count(*) filter (where ${shared('r')}) as shared,
      count(*) filter (where r.quality_checked_at is not null) as checked
    from records.medical_records as r
    join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    where ${scope.within('c.applied_at')}
    group by c.platform_id, c.institution_id`,
  on: `medical_records.platform_id = institution.platform_id and medical_records.institution_id = institution.institution_id`,
})
