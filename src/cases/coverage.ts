import type { FactType, Scope } from '../facts/fact.js'
import { factTable } from '../facts/factTable.js'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import { leavesOfRule, type TreeName } from '../rules/logic/leaves.js'
import { type Question, questionOf } from '../rules/logic/truth.js'
import type { Rule } from '../rules/rule.js'
import type { Store } from '../store/store.js'
import { conditionSql } from '../verdicts/conditionSql.js'
import { factsOfRule, typesIn } from '../verdicts/judged.js'
import { appliesSql } from '../verdicts/verdictSql.js'
import { judgeByFacts } from './judgeByFacts.js'
import type { CaseVerdict } from './judgeCases.js'

/** How many units made a condition true and false, and of how many the records do not say. */
export interface TruthCounts {
  readonly true: number
  readonly false: number
  readonly unknown: number
}

/**
 * Pure. Per comparison of the rule, in the order of leavesOfRule, its truth over the cases that get as far: to the exclusions
 * who is in the population, to the requirement who is not excluded besides. A case that could not be judged, or to which the
 * rule does not apply on its day or in its province, counts nowhere.
 */
export function coverageByCases(rule: Rule, verdicts: readonly CaseVerdict[]): TruthCounts[] {
  const facts = factsOfRule(rule)
  const places = new Map(facts.map((fact, place) => [fact, place]))
  const always: Question = () => true
  const concerns = rule.population === null ? always : questionOf(rule.population, places)
  const excludes = rule.exclusions === null ? () => false : questionOf(rule.exclusions, places)
  const reaches: Readonly<Record<TreeName, Question>> = {
    population: always,
    exclusions: concerns,
    requirement: (values) => concerns(values) === true && excludes(values) === false,
  }
  const judge = judgeByFacts(rule, places)
  const units = verdicts.flatMap((verdict) => {
    if (verdict.problem !== null) return []
    const values = facts.map((fact) => verdict.facts[fact] ?? null)
    return judge(values) === verdict.sql ? [values] : []
  })
  return leavesOfRule(rule).map(({ tree, leaf }) => {
    const ask = questionOf(leaf, places)
    const truths = units.filter((values) => reaches[tree](values) === true).map(ask)
    const count = (truth: boolean | null): number => truths.filter((one) => one === truth).length
    return { true: count(true), false: count(false), unknown: count(null) }
  })
}

/**
 * The same over the records of a store, in one pass over the facts of a unit kind. Only units on whose day and in whose
 * province the rule applies are counted.
 */
export async function coverageByUnits(
  store: Store,
  rules: readonly Rule[],
  words: UnitVocabulary,
  delivery: Delivery,
  scope: Scope,
): Promise<TruthCounts[][]> {
  const facts = [...new Set(rules.flatMap(factsOfRule))]
  const codes = rules.map((rule) => codesOfLeaves(rule, typesIn(words)))
  const columns = codes.flat().map((code, index) => `${code} as leaf_${index}`)
  // A table between: planning hundreds of filtered aggregates over whole conditions takes the engine ten times as long.
  await store.run(
    `create or replace temporary table leaves as
     select ${columns.join(',\n')} from (${factTable(words, facts, delivery, scope)}) as facts`,
  )
  const counts = columns.flatMap((_, index) =>
    truths.map((truth) => `count(*) filter (where leaf_${index} = ${codeOf[truth]}) as n_${index}_${truth}`),
  )
  const [row = {}] = await store.rows(`select ${counts.join(', ')} from leaves`)
  await store.run('drop table leaves')
  const counted = (index: number, truth: keyof TruthCounts): number => (row[`n_${index}_${truth}`] ?? 0) as number
  let next = 0
  return codes.map((ofRule) =>
    ofRule.map(() => {
      const index = next++
      return { true: counted(index, 'true'), false: counted(index, 'false'), unknown: counted(index, 'unknown') }
    }),
  )
}

const codeOf = { true: 1, false: 2, unknown: 3 } as const satisfies Record<keyof TruthCounts, number>
const truths = ['true', 'false', 'unknown'] as const

/** Per comparison: null for a unit that does not get as far, else the code of its truth. */
function codesOfLeaves(rule: Rule, typeOf: (fact: string) => FactType): string[] {
  const { population, exclusions } = rule
  const applies = appliesSql(rule)
  const concerned = population === null ? applies : `${applies} and ${conditionSql(population, typeOf)}`
  const reached: Readonly<Record<TreeName, string>> = {
    population: applies,
    exclusions: concerned,
    requirement: exclusions === null ? concerned : `${concerned} and not ${conditionSql(exclusions, typeOf)}`,
  }
  return leavesOfRule(rule).map(({ tree, leaf }) => {
    const truth = `case ${conditionSql(leaf, typeOf)} when true then ${codeOf.true} when false then ${codeOf.false} else ${codeOf.unknown} end`
    return `cast(case when ${reached[tree]} then ${truth} end as tinyint)`
  })
}
