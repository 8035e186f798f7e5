import type { ConfirmedList } from '../auditResult.js'
import { count } from '../numbers.js'
import { recordText } from '../text.js'
import type { Edition } from '../wording.js'

const named = 5

/** The first ids of a list that are no finding of the audit, and a sign where there are more. */
export function unmatchedText({ unmatched }: ConfirmedList, { say }: Edition): string {
  const more = unmatched.length > named ? ['…'] : []
  return [...unmatched.slice(0, named).map(recordText), ...more].join(say('list.separator'))
}

export function confirmedText(list: ConfirmedList, edition: Edition): string {
  const { listed, unmatched } = list
  if (listed === 0) return edition.say('provenance.noneConfirmed')
  const counts = { listed: count(listed), n: count(unmatched.length) }
  return unmatched.length === 0
    ? edition.say('provenance.allConfirmed', counts)
    : edition.say('provenance.unmatched', { ...counts, ids: unmatchedText(list, edition) })
}
