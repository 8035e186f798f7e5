import type { FactType, FactValue } from '../../facts/fact.js'
import { type Condition, childrenOf } from '../condition.js'
import { problem, type RuleProblem } from '../problem.js'
import type { Rule } from '../rule.js'
import { someAssignment } from './assignments.js'
import { type Domain, domainOf } from './domain.js'
import { type Question, questionOf } from './truth.js'

/** A condition of a rule, and what has been seen of it. */
interface Node {
  readonly where: string
  readonly ask: Question
  /** Whether the condition matters for a unit: the trees that are asked before its own have let the unit through. */
  readonly matters: (values: readonly FactValue[]) => boolean
  readonly parent: Node | null
  holds: boolean
  fails: boolean
  holdsElsewhere: boolean
  failsElsewhere: boolean
}

export const treesOf = ({ population, exclusions, requirement }: Rule): Condition[] =>
  [population, exclusions, requirement].filter((tree) => tree !== null)

/** null is left out: in Kleene's logic a condition that holds while a fact is unknown holds for every value of the fact. */
export const domainOfRule = (rule: Rule, typeOf: (fact: string) => FactType): Domain => domainOf(treesOf(rule), typeOf)

/** Conditions, at any depth, that can never hold or never fail for the units that reach them. The rule must be resolved. */
export function checkOne(rule: Rule, domain: Domain): RuleProblem[] {
  const nodes = nodesOf(rule, domain)
  someAssignment(domain, (values) => {
    let open = false
    for (const node of nodes) {
      see(node, values)
      open ||= !(node.holds && node.fails)
    }
    return !open
  })
  // Where nobody gets as far as a condition, the fault lies with what keeps everybody away.
  return nodes
    .filter((node) => isReached(node) && isDecided(node) && !lineOf(node).some(isDecided))
    .map((node) => problemOf(node))
}

function see(node: Node, values: readonly FactValue[]): void {
  const truth = node.ask(values)
  const matters = node.matters(values)
  if (truth === true) {
    node.holdsElsewhere = true
    node.holds ||= matters
  } else {
    node.failsElsewhere = true
    node.fails ||= matters
  }
}

const isReached = ({ holds, fails }: Node): boolean => holds || fails
const isDecided = ({ holds, fails }: Node): boolean => holds !== fails
const lineOf = ({ parent }: Node): Node[] => (parent === null ? [] : [parent, ...lineOf(parent)])

function problemOf({ where, holds, holdsElsewhere, failsElsewhere }: Node): RuleProblem {
  if (holds) return failsElsewhere ? problem('RULE_IMPLIED', { where }) : problem('RULE_ALWAYS_HOLDS', { where })
  return holdsElsewhere ? problem('RULE_CONTRADICTION', { where }) : problem('RULE_NEVER_HOLDS', { where })
}

function nodesOf({ population, exclusions, requirement, file }: Rule, { places }: Domain): Node[] {
  const always = (): boolean => true
  const concerns = population === null ? always : isTrue(questionOf(population, places))
  const excludes = exclusions === null ? () => false : isTrue(questionOf(exclusions, places))
  const judges = (values: readonly FactValue[]): boolean => concerns(values) && !excludes(values)
  const tree = (name: string, condition: Condition | null, matters: Node['matters']): Node[] =>
    condition === null ? [] : nodesUnder(condition, `${file} ${name}`, matters, null)
  function nodesUnder(condition: Condition, where: string, matters: Node['matters'], parent: Node | null): Node[] {
    const seen = { holds: false, fails: false, holdsElsewhere: false, failsElsewhere: false }
    const node: Node = { where, ask: questionOf(condition, places), matters, parent, ...seen }
    const children = childrenOf(condition).flatMap((child, index) =>
      nodesUnder(child, placeOf(where, condition, index), matters, node),
    )
    return [node, ...children]
  }
  return [
    ...tree('population', population, always),
    ...tree('exclusions', exclusions, concerns),
    ...tree('requirement', requirement, judges),
  ]
}

function placeOf(where: string, condition: Condition, index: number): string {
  if ('not' in condition) return `${where}.not`
  return `${where}.${'all' in condition ? 'all' : 'any'}[${index}]`
}

const isTrue =
  (question: Question) =>
  (values: readonly FactValue[]): boolean =>
    question(values) === true
