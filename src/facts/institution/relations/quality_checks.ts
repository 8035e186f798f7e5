import { relation } from '../../fact.js'

export default relation({
  name: 'quality_checks',
  sql: (scope) => `
    select c.platform_id, c.institution_id, count(*) as records, count(*) filter (where r.quality_checked_at is not null) as checked
    from records.medical_records as r
    join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    where ${scope.within('c.applied_at')}
    group by c.platform_id, c.institution_id`,
  on: `quality_checks.platform_id = institution.platform_id and quality_checks.institution_id = institution.institution_id`,
})
