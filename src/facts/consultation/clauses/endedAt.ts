/** When the patient was on his own again. `c` is the name of the consultation's row. */
export const endedAt = (c: string): string => `coalesce(${c}.closed_at, ${c}.accepted_at, ${c}.applied_at)`
