import { figure } from './figure.js'

export default figure({
  name: 'variancesJustified',
  needs: ['pathway_steps.variance_justified'],
  sql: () => `select platform_id, count(*) filter (where variance_justified) as value, count(*) as total
    from records.pathway_steps where applicable and not done group by platform_id`,
})
