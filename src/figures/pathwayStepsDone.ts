import { figure } from './figure.js'

export default figure({
  name: 'pathwayStepsDone',
  needs: ['pathway_steps'],
  sql: () => `select platform_id, count(*) filter (where done) as value, count(*) as total
    from records.pathway_steps where applicable group by platform_id`,
})
