import { AuditError } from '../errors.js'
import type { FactValue } from '../facts/fact.js'
import { type Condition, childrenOf, type Leaf } from '../rules/condition.js'
import type { Rule } from '../rules/rule.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { CaseFile } from './caseFile.js'
import type { CaseVerdict } from './judgeCases.js'

/** @throws AuditError listing every rule without cases, every outcome of a rule that no case tries, and cases of no rule. */
export function checkCases(rules: readonly Rule[], caseFiles: readonly CaseFile[]): void {
  const byRule = new Map(caseFiles.map((caseFile) => [caseFile.rule, caseFile]))
  const missing = rules.flatMap((rule) => {
    const caseFile = byRule.get(rule.id)
    if (caseFile === undefined) return [`${rule.id} has no case file`]
    const tried = new Set(caseFile.cases.map(({ expect }) => expect))
    const untried = outcomesOf(rule).filter((outcome) => !tried.has(outcome))
    return untried.map((outcome) => `${rule.id} has no case for ${outcome}`)
  })
  const ids = new Set(rules.map(({ id }) => id))
  const strays = caseFiles.filter(({ rule }) => !ids.has(rule)).map(({ file }) => `${file} is about no rule`)
  refuse('CASES_INCOMPLETE', [...missing, ...strays], 'Add the cases.')
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
    const where = `${rule.id}: ${fact} ${operator} ${value}`
    return [
      ...(sides.includes(true) ? [] : [`${where} holds in no case`]),
      ...(sides.includes(false) ? [] : [`${where} fails in no case`]),
    ]
  })
  refuse('CASES_THRESHOLD', gaps, 'Add a case at the edge.')
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

function refuse(code: string, gaps: readonly string[], remedy: string): void {
  if (gaps.length > 0) throw new AuditError(code, `cases: ${gaps.join('; ')}. ${remedy}`)
}
