import { civilDate } from '../store/dialect.js'

/** When a platform's last consultation began, whatever the period of the audit: what happened later is not in the records. */
export const recordsEnd = `
  select platform_id, max(applied_at) as records_end_at, ${civilDate('max(applied_at)')} as records_end_on
  from records.consultations group by platform_id`
