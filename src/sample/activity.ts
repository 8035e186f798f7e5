import { civilDate, hourOf } from '../store/dialect.js'
import { eventQuery } from './adverseEvents.js'
import { requestQuery } from './dataEvents.js'
import { prescribedQuery } from './prescribed.js'
import { reviewQuery } from './reviews.js'
import { onDuty } from './shifts.js'
import type { Synthesis } from './synthesis.js'

/** Who was active in one part, as far as it decides whether a flaw shows: by name, a query over `plan`. */
export const activityOf = (synthesis: Synthesis): Readonly<Record<string, string>> => ({
  active_doctors: `select dk, bool_or(accepted) as serves, bool_or(accepted and care) as cares,
    bool_or(accepted and care and not tele) as treats from plan group by dk`,
  active_institutions: 'select ik, bool_or(accepted) as serves from plan group by ik',
  record_keepers: 'select distinct p, institution_id, not breaks_sc_010 as shares from plan where has_record',
  active_departments: 'select distinct p, ik, institution_id, subject_at from plan',
  prescribers: `select distinct prescriber_dk as dk from (${prescribedQuery(synthesis)})`,
  unfit_reviewers: `select distinct p, reviewer_id from (${reviewQuery(synthesis)}) where flaw in (0, 1) and mode <> 'automatic'`,
  weak_sessions: `select dk, any_value(p) as p, ${civilDate('accepted_at')} as day, min(accepted_at) as began_at,
    any_value(strong_from) as strong_from from plan where breaks_doc_006 and accepted_at is not null group by dk, day`,
  missed_days: `select ik, any_value(p) as p, any_value(institution_id) as institution_id, applied_on as day,
    bool_or(unconnected or closed_at is not null or rx) as noticed from plan where upload_missed group by ik, day`,
  empty_hours: `select distinct p, ik, institution_id, ${hourOf('issued')} as hour from (${prescribedQuery(synthesis)})
    where not ${onDuty(synthesis, 'issued')}`,
  reviewed_hours: `select distinct ik, ${hourOf('decided_at')} as hour from (${reviewQuery(synthesis)})
    where mode <> 'automatic' and not ${onDuty(synthesis, 'decided_at')}`,
  ends: 'select p, max(applied_on) as ends_on from plan group by p',
  unreported_diseases: `select p, consultation_id, ${civilDate('coalesce(diagnosed_at, closed_at, applied_at)')} as found_on
    from plan where breaks_pc_028`,
  unreported_events: `select p, event_id, ${civilDate('known_at')} as known_on from (${eventQuery(synthesis)}) where unreported`,
  unanswered_requests: `select p, request_id, ${civilDate('received_at')} as received_on from (${requestQuery(synthesis)})
    where request_flaw = 1`,
})
