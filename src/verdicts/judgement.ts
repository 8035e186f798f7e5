import type { ConditionProperties } from 'json-rules-engine'
import type { FactValue } from '../facts/fact.js'
import type { Operator } from '../rules/condition.js'
import { allOf, anyOf, not, type Truth } from './outcome.js'

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

interface ResultLeaf extends ConditionProperties {
  readonly fact: string
  readonly operator: Operator
  readonly result?: boolean
  readonly factResult?: FactValue
  readonly valueResult?: FactValue
}
export type ResultNode = { all: ResultNode[] } | { any: ResultNode[] } | { not: ResultNode } | ResultLeaf

/** json-rules-engine's result tree in Kleene logic: a leaf with a null fact is unknown. */
export function fold(node: ResultNode): Judgement {
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
