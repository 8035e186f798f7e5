import { figure } from './figure.js'

export default figure({
  name: 'diagnosisConcentration',
  needs: ['consultations.diagnoses'],
  sql: ({ within }) => `select platform_id, sum(n * n) / (sum(n) * sum(n)) as value, cast(sum(n) as bigint) as total
    from (
      select platform_id, substr(diagnoses[1], 1, 3) as disease, cast(count(*) as double) as n
      from records.consultations where ${within('applied_at')} and len(diagnoses) > 0 group by all
    ) as groups
    group by platform_id`,
})
