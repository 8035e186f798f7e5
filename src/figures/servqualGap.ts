import { figure } from './figure.js'

export default figure({
  name: 'servqualGap',
  needs: ['servqual_responses'],
  sql: () => `select platform_id, avg(perception - expectation) as value, count(distinct respondent_id) as total
    from records.servqual_responses where perception is not null and expectation is not null group by platform_id`,
})
