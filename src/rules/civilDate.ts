/** Whether a text is a day of the calendar, as YYYY-MM-DD: 2025-02-29 is not. */
export function isCivilDate(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
}
