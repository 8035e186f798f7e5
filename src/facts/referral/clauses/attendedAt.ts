import { earliestOf } from '../../../store/dialect.js'

/** When the patient is known to have arrived: the receiving side reported it, gave feedback, or has a visit on record. */
export const attendedAt = earliestOf('referral.attended_at', 'referral.feedback_at', 'offline_visits.first_visited_at')
