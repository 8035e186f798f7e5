import { type ConditionProperties, Engine, type TopLevelCondition } from 'json-rules-engine'
import type { FactValue } from '../facts/fact.js'
import type { Condition, Operator } from '../rules/condition.js'
import { regionPrefixOf } from '../rules/jurisdiction.js'
import { revisionKey } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { allOf, anyOf, not, type Outcome, type Truth, verdictOf } from './outcome.js'

/** What is known of one unit: every fact its rules read (null: the records do not say), its day, its region. */
export interface UnitFacts {
  readonly facts: Readonly<Record<string, FactValue>>
  /** Civil date (YYYY-MM-DD) that decides which law was in force; null: not known. */
  readonly occurredOn: string | null
  /** GB/T 2260 six digits; null: not known. */
  readonly regionCode: string | null
}

/** A node of json-rules-engine's result tree with its truth in three-valued logic. */
export type Judgement =
  | { readonly kind: 'all' | 'any' | 'not'; readonly truth: Truth; readonly children: readonly Judgement[] }
  | {
      readonly kind: 'leaf'
      readonly truth: Truth
      readonly fact: string
      readonly operator: Operator
      readonly factValue: FactValue
      /** The literal, or the value of the other fact. */
      readonly value: FactValue
      readonly valueFact: string | null
    }

export interface Verdict {
  readonly ruleId: string
  readonly outcome: Outcome
  readonly inForce: Truth
  readonly inJurisdiction: Truth
  readonly population: Judgement | null
  readonly exclusions: Judgement | null
  readonly requirement: Judgement
}

export interface Judge {
  /** The verdicts of all rules on one unit. Calls may overlap; they are run one after another. */
  judge(unit: UnitFacts): Promise<Verdict[]>
}

const trees = ['population', 'exclusions', 'requirement'] as const

/**
 * The reference: json-rules-engine evaluates every leaf, and its result tree is folded in Kleene logic, a leaf with a null
 * fact being unknown. On complete facts this is json-rules-engine's own verdict.
 */
export function createJudge(rules: readonly Rule[]): Judge {
  const engine = new Engine()
  for (const rule of rules)
    for (const tree of trees) {
      const conditions = rule[tree]
      if (conditions !== null)
        engine.addRule({
          name: `${revisionKey(rule)} ${tree}`,
          conditions: topLevel(conditions),
          event: { type: tree },
        })
    }
  // json-rules-engine keeps run state on the engine, so calls must not overlap.
  let queue: Promise<unknown> = Promise.resolve()
  const judge = async (unit: UnitFacts): Promise<Verdict[]> => {
    const { results, failureResults } = await engine.run({ ...unit.facts })
    const byName = new Map([...results, ...failureResults].map((result) => [result.name, result.conditions]))
    return rules.map((rule) => verdict(rule, unit, byName))
  }
  return {
    judge(unit) {
      const turn = queue.then(() => judge(unit))
      queue = turn.catch(() => undefined)
      return turn
    },
  }
}

const topLevel = (condition: Condition): TopLevelCondition =>
  ('fact' in condition ? { all: [condition] } : condition) as TopLevelCondition

function verdict(rule: Rule, unit: UnitFacts, results: ReadonlyMap<string, TopLevelCondition>): Verdict {
  const judgementOf = (tree: (typeof trees)[number]): Judgement => {
    const result = results.get(`${revisionKey(rule)} ${tree}`)
    if (result === undefined) throw new Error(`json-rules-engine returned no result for ${rule.id} ${tree}`)
    const judged = fold(result as ResultNode)
    const wrapped = 'fact' in (rule[tree] ?? {}) && judged.kind !== 'leaf'
    return (wrapped ? judged.children[0] : judged) ?? judged
  }
  const population = rule.population === null ? null : judgementOf('population')
  const exclusions = rule.exclusions === null ? null : judgementOf('exclusions')
  const requirement = judgementOf('requirement')
  const inForce = isInForce(rule, unit.occurredOn)
  const inJurisdiction = isInJurisdiction(rule, unit.regionCode)
  return {
    ruleId: rule.id,
    outcome: verdictOf(
      allOf([inForce, inJurisdiction, population === null ? true : population.truth]),
      exclusions === null ? false : exclusions.truth,
      requirement.truth,
    ),
    inForce,
    inJurisdiction,
    population,
    exclusions,
    requirement,
  }
}

/** Whether a rule applies on a day. ISO dates order as text. */
export function isInForce(rule: Rule, day: string | null): Truth {
  if (day === null) return null
  return day >= rule.effective.from && (rule.effective.to === null || day <= rule.effective.to)
}

/** Whether a rule applies in a region. */
export function isInJurisdiction(rule: Rule, regionCode: string | null): Truth {
  const prefix = regionPrefixOf(rule.jurisdiction)
  if (prefix === null) return true
  return regionCode === null ? null : regionCode.startsWith(prefix)
}

interface ResultLeaf extends ConditionProperties {
  readonly fact: string
  readonly operator: Operator
  readonly result?: boolean
  readonly factResult?: FactValue
  readonly valueResult?: FactValue
}
type ResultNode = { all: ResultNode[] } | { any: ResultNode[] } | { not: ResultNode } | ResultLeaf

function fold(node: ResultNode): Judgement {
  if ('all' in node) {
    const children = (node.all as ResultNode[]).map(fold)
    return { kind: 'all', truth: allOf(children.map((child) => child.truth)), children }
  }
  if ('any' in node) {
    const children = (node.any as ResultNode[]).map(fold)
    return { kind: 'any', truth: anyOf(children.map((child) => child.truth)), children }
  }
  if ('not' in node) {
    const child = fold(node.not as ResultNode)
    return { kind: 'not', truth: not(child.truth), children: [child] }
  }
  return foldLeaf(node)
}

function foldLeaf(leaf: ResultLeaf): Judgement {
  if (leaf.result === undefined) throw new Error(`json-rules-engine left ${leaf.fact} ${leaf.operator} unjudged`)
  const factValue = leaf.factResult ?? null
  const value = leaf.valueResult ?? null
  const reference = leaf.value as { fact?: string } | FactValue
  const valueFact = reference !== null && typeof reference === 'object' && 'fact' in reference ? reference.fact : null
  return {
    kind: 'leaf',
    truth: factValue === null || value === null ? null : leaf.result,
    fact: leaf.fact,
    operator: leaf.operator,
    factValue,
    value,
    valueFact: valueFact ?? null,
  }
}
