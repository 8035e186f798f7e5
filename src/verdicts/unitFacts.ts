import type { FactValue } from '../facts/fact.js'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import { identifier, isoDate, isoInstant } from '../store/dialect.js'
import type { Row } from '../store/store.js'
import type { UnitFacts } from './reference.js'

/** Select list that brings units out of the engine for the reference judge: days and times as ISO text. */
export function unitFactColumns(words: UnitVocabulary, facts: readonly string[]): string {
  const columns = facts.map((name) => {
    const column = identifier(name)
    return words.facts.get(name)?.type === 'time' ? `${isoInstant(column)} as ${column}` : column
  })
  return ['platform_id', 'unit_id', 'region_code', `${isoDate('occurred_at')} as occurred_on`, ...columns].join(', ')
}

export function unitFactsOf(row: Row, facts: readonly string[]): UnitFacts {
  return {
    facts: Object.fromEntries(facts.map((name) => [name, (row[name] ?? null) as FactValue])),
    occurredOn: (row.occurred_on ?? null) as string | null,
    regionCode: (row.region_code ?? null) as string | null,
  }
}
