/** SQL: whether the doctor served a consultation; one that was refused, cancelled, timed out or refunded before acceptance was not. */
export const served = (consultation: string): string =>
  `(${consultation}.status in ('completed', 'terminated_for_offline_care')
    or (${consultation}.status in ('refunded', 'in_progress') and ${consultation}.accepted_at is not null))`

/** SQL: when a served consultation was taken on; a platform that keeps no such time has only that of the application. */
export const servedAt = (consultation: string): string =>
  `coalesce(${consultation}.accepted_at, ${consultation}.applied_at)`
