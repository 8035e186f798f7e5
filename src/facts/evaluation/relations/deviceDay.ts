import { civilDate } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const day = civilDate('evaluated_at')

export default relation({
  name: 'deviceDay',
  sql: () => `
    select platform_id, device_id, ${day} as day, count(*) as evaluations
    from records.evaluations where device_id is not null group by platform_id, device_id, ${day}`,
  on: `deviceDay.platform_id = evaluation.platform_id and deviceDay.device_id = evaluation.device_id
    and deviceDay.day = ${civilDate('evaluation.evaluated_at')}`,
})
