import type { AuditResult } from '../auditResult.js'
import { noNumber } from '../numbers.js'
import type { Edition } from '../wording.js'

/** The audited period as a reader writes it: from … to …, or open on either side. */
export function periodText({ from, to }: AuditResult['period'], { say }: Edition): string {
  if (from !== null && to !== null) return say('period.fromTo', { from, to })
  if (from !== null) return say('period.from', { from })
  if (to !== null) return say('period.to', { to })
  return say('period.open')
}

/** What the consultations span; a dash where there are none. */
export const observedText = ({ observed }: Pick<AuditResult['period'], 'observed'>, { say }: Edition): string =>
  observed.from === null || observed.to === null
    ? noNumber
    : say('period.fromTo', { from: observed.from, to: observed.to })
