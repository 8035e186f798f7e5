import { figure } from './figure.js'

export default figure({
  name: 'pathwayStepsDone',
  needs: ['pathway_steps'],
  sql: ({ within }) => `select s.platform_id, count(*) filter (where s.done) as value, count(*) as total
    from records.pathway_steps as s
    left join records.consultations as c on c.platform_id = s.platform_id and c.consultation_id = s.consultation_id
    where ${within('c.applied_at')} and s.applicable group by s.platform_id`,
})
