/** Whether a medical record is in the physical institution's system: it was shared, or has a number there. */
export const shared = (record: string): string =>
  `(${record}.shared_at is not null or ${record}.entity_record_id is not null)`
