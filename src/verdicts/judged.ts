import type { FactType, Scope } from '../facts/fact.js'
import { factTable } from '../facts/factTable.js'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import { factsOf } from '../rules/condition.js'
import type { Rule } from '../rules/rule.js'
import { identifier } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { codeOf, type Outcome } from './outcome.js'
import { verdictSql } from './verdictSql.js'

/** Three bits hold one of five outcomes; twenty rules leave a signed 64-bit word positive. */
export const bitsPerRule = 3
export const rulesPerWord = 20

/** All rules of one unit kind, judged: a table of facts and verdict masks, one row per unit. */
export interface Judged {
  readonly unit: string
  /** Qualified name of the table; columns: unitColumns, region_code, the facts, and the mask words. */
  readonly table: string
  readonly rules: readonly Rule[]
  readonly facts: readonly string[]
  readonly words: readonly string[]
  /** SQL of a rule's outcome code over a row of the table, or over the mask words alone. */
  codeSql(rule: Rule): string
}

/** The facts that a rule reads: population, exclusions, requirement, each once, in order of first mention. */
export const factsOfRule = (rule: Rule): string[] => [
  ...new Set(
    [rule.population, rule.exclusions, rule.requirement].flatMap((tree) => (tree === null ? [] : factsOf(tree))),
  ),
]

export const typesIn =
  (words: UnitVocabulary) =>
  (fact: string): FactType => {
    const type = words.facts.get(fact)?.type
    if (type === undefined) throw new Error(`unit ${words.unit.name} has no fact ${fact}`)
    return type
  }

/** The columns that pack the outcomes of `rules` (all of one unit) into words, over a fact table. */
export function maskColumns(rules: readonly Rule[], words: UnitVocabulary): string[] {
  const columns: string[] = []
  for (let start = 0; start < rules.length; start += rulesPerWord) {
    const codes = rules.slice(start, start + rulesPerWord).map((rule) => verdictSql(rule, typesIn(words)))
    columns.push(`${packed(codes)} as ${wordName(columns.length)}`)
  }
  return columns
}

/** Outcome codes (at most rulesPerWord) in one word, the first in the lowest bits. */
export const packed = (codes: readonly string[]): string =>
  `(${codes.map((code, lane) => `(cast(${code} as bigint) << ${lane * bitsPerRule})`).join(' | ')})`

const wordName = (index: number): string => `verdicts_${index}`

export function describeJudged(rules: readonly Rule[], words: UnitVocabulary): Judged {
  const count = Math.ceil(rules.length / rulesPerWord)
  return {
    unit: words.unit.name,
    table: `verdicts.${identifier(words.unit.name)}`,
    rules,
    facts: [...new Set(rules.flatMap(factsOfRule))],
    words: Array.from({ length: count }, (_, index) => wordName(index)),
    codeSql(rule) {
      const index = rules.indexOf(rule)
      if (index < 0) throw new Error(`${rule.id} is not judged on ${words.unit.name}`)
      return `((${wordName(Math.floor(index / rulesPerWord))} >> ${(index % rulesPerWord) * bitsPerRule}) & 7)`
    },
  }
}

/** Judges every unit of one kind under all its rules in one pass over its facts. */
export async function judgeUnits(
  store: Store,
  rules: readonly Rule[],
  words: UnitVocabulary,
  delivery: Delivery,
  scope: Scope,
): Promise<Judged> {
  const judged = describeJudged(rules, words)
  await store.run('create schema if not exists verdicts')
  // The facts are set down before the masks are worked out over them: fresh from the joins they come a handful of rows at a time.
  await store.run(
    `create or replace table ${judged.table} as
     with facts as materialized (${factTable(words, judged.facts, delivery, scope)})
     select *, ${maskColumns(rules, words).join(',\n')} from facts`,
  )
  return judged
}

export const hasOutcome = (judged: Judged, rule: Rule, outcome: Outcome): string =>
  `${judged.codeSql(rule)} = ${codeOf(outcome)}`

/** Rules by the unit they judge, in the order of the pack. */
export function rulesByUnit(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) groups.set(rule.unit, [...(groups.get(rule.unit) ?? []), rule])
  return groups
}
