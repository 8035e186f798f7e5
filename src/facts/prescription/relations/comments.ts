import { latest } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** The last comment on each prescription counts. */
export default relation({
  name: 'comments',
  sparse: true,
  sql: () => `
    select platform_id, prescription_id, ${latest('result', 'commented_at', 'comment_id')} as last_result
    from records.prescription_comments group by platform_id, prescription_id`,
  on: 'comments.platform_id = prescription.platform_id and comments.prescription_id = prescription.prescription_id',
})
