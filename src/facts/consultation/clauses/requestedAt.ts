/** When the patient began to wait: the fee was paid, or the request made where nothing was paid. */
export const requestedAt = 'coalesce(consultation.paid_at, consultation.applied_at)'
