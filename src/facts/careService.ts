/** SQL: whether what was asked for is diagnosis or treatment, and not a mere health inquiry. */
export const careService = (of: string): string =>
  `${of}.service_type in ('follow_up_visit', 'family_doctor', 'teleconsultation', 'first_visit_pilot')`

/** SQL: care of one's own patient; a consultation between doctors needs no registration at the place (医师法 18). */
export const ownCareService = (of: string): string =>
  `${of}.service_type in ('follow_up_visit', 'family_doctor', 'first_visit_pilot')`
