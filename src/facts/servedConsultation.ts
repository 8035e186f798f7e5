/** SQL: whether the doctor served a consultation; one that was refused, cancelled, timed out or refunded before acceptance was not. */
export const served = (consultation: string): string =>
  `(${consultation}.status in ('completed', 'terminated_for_offline_care')
    or (${consultation}.status in ('refunded', 'in_progress') and ${consultation}.accepted_at is not null))`
