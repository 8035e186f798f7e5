/** Whether a text is a day of the calendar: 2025-02-29 is not. */
export function isCivilDate(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
}
