import { latest } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** The last online rating of each consultation. */
export default relation({
  name: 'last_rating',
  sql: () => `
    select platform_id, consultation_id, ${latest('evaluation_id', 'evaluated_at', 'evaluation_id')} as evaluation_id
    from records.evaluations
    where consultation_id is not null and kind = 'online' and rating is not null
    group by platform_id, consultation_id`,
  on: 'last_rating.platform_id = evaluation.platform_id and last_rating.consultation_id = evaluation.consultation_id',
})
