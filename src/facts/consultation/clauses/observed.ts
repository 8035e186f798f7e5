import { secondsLater } from '../../../store/dialect.js'
import { endedAt } from './endedAt.js'

/** Whether the records reach far enough to say that nothing happened for so many days; joins records_end. */
export const observedForDays = (days: number): string =>
  `records_end.records_end_at >= ${secondsLater(endedAt('consultation'), String(days * 24 * 3600))}`
