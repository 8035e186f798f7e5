import { AuditError } from '../errors.js'
import type { FactValue } from '../facts/fact.js'
import { type Condition, childrenOf, type Leaf } from '../rules/condition.js'
import { revisionKey, rulesById } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import type { Outcome } from '../verdicts/outcome.js'
import { said } from '../wording/said.js'
import type { CaseFile } from './caseFile.js'
import type { CaseVerdict } from './judgeCases.js'

/**
 * The rule that a case file is about: <ID>.cases.json is about the rule of that id (of several revisions, the first),
 * <ID>@<first day>.cases.json about a later revision.
 */
export const ruleOfCases = (rules: readonly Rule[], { rule: name }: CaseFile): Rule | undefined =>
  rules.find((rule) => revisionKey(rule) === name) ?? rulesById(rules).get(name)?.[0]

/** Its name without .cases.json: the id, or id@first-day of a later revision. */
export const casesNameOf = (rule: Rule, rules: readonly Rule[]): string =>
  rulesById(rules).get(rule.id)?.[0] === rule ? rule.id : revisionKey(rule)

/** @throws AuditError listing every rule without cases, every outcome of a rule that no case tries, and cases of no rule. */
export function checkCases(rules: readonly Rule[], caseFiles: readonly CaseFile[]): void {
  const found = new Map(caseFiles.map((caseFile) => [ruleOfCases(rules, caseFile), caseFile]))
  const missing = rules.flatMap((rule) => {
    const name = casesNameOf(rule, rules)
    const caseFile = found.get(rule)
    if (caseFile === undefined) return [said('gap.file', { rule: name })]
    const tried = new Set(caseFile.cases.map(({ expect }) => expect))
    const untried = outcomesOf(rule).filter((outcome) => !tried.has(outcome))
    return untried.map((outcome) => said('gap.outcome', { rule: name, outcome: said(`outcome.${outcome}`) }))
  })
  const strays = caseFiles.filter((caseFile) => ruleOfCases(rules, caseFile) === undefined)
  const misnamed = strays.map(({ file }) => said('gap.rule', { file }))
  if (missing.length > 0) throw new AuditError('CASES_INCOMPLETE', { gaps: [...missing, ...misnamed] })
  const [stray] = strays
  if (stray !== undefined) throw new AuditError('CASES_STRAY', { n: strays.length, file: stray.file })
}

const outcomesOf = ({ population, exclusions }: Rule): Outcome[] => [
  'pass',
  'fail',
  'unknown',
  ...(population === null ? [] : ['not_applicable' as const]),
  ...(exclusions === null ? [] : ['excluded' as const]),
]

/** @throws AuditError listing every threshold of the rule of which the cases try only one side, or none. */
export function checkThresholds(rule: Rule, verdicts: readonly CaseVerdict[]): void {
  const trees = [rule.population, rule.exclusions, rule.requirement].filter((tree) => tree !== null)
  const gaps = trees.flatMap(thresholdsIn).flatMap(({ fact, operator, value, holds }) => {
    const sides = verdicts
      .flatMap((verdict) => (verdict.problem === null ? [verdict.facts[fact] ?? null] : []))
      .filter((known) => known !== null)
      .map(holds)
    const threshold = { rule: rule.id, fact, operator, value }
    return [
      ...(sides.includes(true) ? [] : [said('gap.holds', threshold)]),
      ...(sides.includes(false) ? [] : [said('gap.fails', threshold)]),
    ]
  })
  if (gaps.length > 0) throw new AuditError('CASES_THRESHOLD', { gaps })
}

interface Threshold {
  readonly fact: string
  readonly operator: string
  readonly value: number
  readonly holds: (known: FactValue) => boolean
}

const orders: Partial<Record<Leaf['operator'], (a: number, b: number) => boolean>> = {
  lessThan: (a, b) => a < b,
  lessThanInclusive: (a, b) => a <= b,
  greaterThan: (a, b) => a > b,
  greaterThanInclusive: (a, b) => a >= b,
}

function thresholdsIn(condition: Condition): Threshold[] {
  if (!('fact' in condition)) return childrenOf(condition).flatMap(thresholdsIn)
  const { fact, operator, value } = condition
  const order = orders[operator]
  if (order === undefined || typeof value !== 'number') return []
  return [{ fact, operator, value, holds: (known) => order(Number(known), value) }]
}
