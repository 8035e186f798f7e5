import { containsMatch, createMacro, replaceEvery } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import type { ReferenceList } from './referenceList.js'

/** SQL: whether a text mentions a symptom of the list red_flag_terms that no negation word precedes; null where the text is. */
export const mentionsRedFlag = (text: string): string => `lists.mentions_red_flag(${text})`

/**
 * Creates what `mentionsRedFlag` calls. The pattern stands in the macro as a constant, which the engine compiles once; read
 * from a table it would be compiled for every message.
 */
export async function createRedFlags(store: Store, lists: readonly ReferenceList[]): Promise<void> {
  const entriesOf = (list: string) => lists.find(({ name }) => name === list)?.entries ?? []
  const terms = entriesOf('red_flag_terms')
  const negations = entriesOf('negation_words').filter(({ attributes }) => attributes.kind === 'negation')
  const spared = terms.flatMap(({ attributes }) => (Array.isArray(attributes.not_in) ? attributes.not_in : []))
  const term = alternatives(terms.map(({ name }) => name))
  const negated = `${alternatives(negations.map(({ name }) => name))}${term}`
  const left = replaceEvery('message', spared.length === 0 ? negated : `${alternatives(spared)}|${negated}`, '')
  await store.run(createMacro('lists.mentions_red_flag', 'message', containsMatch(left, term)))
}

/** A pattern (RE2) for any of the words, the longest first. */
const alternatives = (words: readonly string[]): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})`
