import type { ConfirmedList } from '../auditResult.js'
import { count } from '../numbers.js'
import type { Edition } from '../wording.js'
import { firstIds } from './firstIds.js'

const named = 5

/** The first ids of a list that are no finding of the audit, and a sign where there are more. */
export const unmatchedText = ({ unmatched }: ConfirmedList, edition: Edition): string =>
  firstIds(unmatched, named, edition)

export function confirmedText(list: ConfirmedList, edition: Edition): string {
  const { listed, unmatched } = list
  if (listed === 0) return edition.say('provenance.noneConfirmed')
  const counts = { listed: count(listed), n: count(unmatched.length) }
  return unmatched.length === 0
    ? edition.say('provenance.allConfirmed', counts)
    : edition.say('provenance.unmatched', { ...counts, ids: unmatchedText(list, edition) })
}
