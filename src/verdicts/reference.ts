import type { FactValue } from '../facts/fact.js'
import type { Condition } from '../rules/condition.js'
import { regionPrefixOf } from '../rules/jurisdiction.js'
import type { Rule } from '../rules/rule.js'
import type { Judgement } from './judgement.js'
import { allOf, type Outcome, type Truth, verdictOf } from './outcome.js'
import { createTreeJudge, type TreeJudge } from './treeJudge.js'

/** What is known of one unit: every fact its rules read (null: the records do not say), its day, its region. */
export interface UnitFacts {
  readonly facts: Readonly<Record<string, FactValue>>
  /** Civil date (YYYY-MM-DD) that decides which law was in force; null: not known. */
  readonly occurredOn: string | null
  /** GB/T 2260 six digits; null: not known. */
  readonly regionCode: string | null
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

/**
 * The reference: json-rules-engine evaluates every leaf, and its result tree is folded in Kleene logic, a leaf with a null
 * fact being unknown. On complete facts this is json-rules-engine's own verdict.
 */
export function createJudge(rules: readonly Rule[]): Judge {
  const trees = new Map<string, TreeJudge>()
  const judgeOf = (condition: Condition): TreeJudge => {
    const key = JSON.stringify(condition)
    const known = trees.get(key) ?? createTreeJudge(condition)
    trees.set(key, known)
    return known
  }
  const judged = rules.map((rule) => ({
    rule,
    population: rule.population === null ? null : judgeOf(rule.population),
    exclusions: rule.exclusions === null ? null : judgeOf(rule.exclusions),
    requirement: judgeOf(rule.requirement),
  }))
  const judge = async (unit: UnitFacts): Promise<Verdict[]> => {
    const judgements = new Map<TreeJudge, Judgement>()
    for (const tree of trees.values()) judgements.set(tree, tree.known(unit.facts) ?? (await tree.judge(unit.facts)))
    const judgementBy = (tree: TreeJudge): Judgement => {
      const judgement = judgements.get(tree)
      if (judgement === undefined) throw new Error('a condition was left unjudged')
      return judgement
    }
    return judged.map(({ rule, population, exclusions, requirement }) =>
      verdict(rule, unit, {
        population: population === null ? null : judgementBy(population),
        exclusions: exclusions === null ? null : judgementBy(exclusions),
        requirement: judgementBy(requirement),
      }),
    )
  }
  let queue: Promise<unknown> = Promise.resolve()
  return {
    judge(unit) {
      const turn = queue.then(() => judge(unit))
      queue = turn.catch(() => undefined)
      return turn
    },
  }
}

function verdict(
  rule: Rule,
  unit: UnitFacts,
  trees: Pick<Verdict, 'population' | 'exclusions' | 'requirement'>,
): Verdict {
  const { population, exclusions, requirement } = trees
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
