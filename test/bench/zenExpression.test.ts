import { ZenEngine } from '@gorules/zen-engine'
import { expect, test } from 'vitest'
import type { FactValue } from '../../src/facts/fact.js'
import type { Condition } from '../../src/rules/condition.js'
import { zenExpression, zenRule } from './zenExpression.mjs'

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value }) as Condition

async function answer(expression: string, facts: Record<string, FactValue>): Promise<unknown> {
  const node = (id: string, type: string, content = {}) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...content,
  })
  const expressions = [{ id: 'e', key: 'met', value: expression }]
  const decision = new ZenEngine().createDecision({
    nodes: [node('a', 'inputNode'), node('b', 'expressionNode', { content: { expressions } }), node('c', 'outputNode')],
    edges: [
      { id: 'ab', type: 'edge', sourceId: 'a', targetId: 'b' },
      { id: 'bc', type: 'edge', sourceId: 'b', targetId: 'c' },
    ],
  })
  return (await decision.evaluate(facts)).result.met
}

test.each<[Condition, FactValue, boolean]>([
  [leaf('x', 'equal', 'a'), 'a', true],
  [leaf('x', 'equal', false), false, true],
  [leaf('x', 'notEqual', 'a'), 'b', true],
  [leaf('x', 'lessThan', 2.5), 2.5, false],
  [leaf('x', 'lessThanInclusive', 2.5), 2.5, true],
  [leaf('x', 'greaterThan', -1), -1, false],
  [leaf('x', 'greaterThanInclusive', -1), -1, true],
  [leaf('x', 'in', ['药', 'b']), '药', true],
  [leaf('x', 'in', [1, 2]), 3, false],
  [leaf('x', 'notIn', ['a']), 'b', true],
  [leaf('x', 'contains', 'a'), ['a', 'b'], true],
  [leaf('x', 'doesNotContain', 'a'), ['a', 'b'], false],
  [leaf('x', 'lessThan', { fact: 'limit' }), 4, true],
  [leaf('x', 'lessThan', { fact: 'limit' }), 5, false],
])('%j of %j is %s, and false of nothing', async (condition, x, expected) => {
  const expression = zenExpression(condition)
  expect(await answer(expression, { x, limit: 5 })).toBe(expected)
  expect(await answer(expression, { x: null, limit: null })).toBe(false)
})

test('a rule is met in its population, outside its exclusions, with its requirement', async () => {
  const rule = zenRule({
    population: { any: [leaf('kind', 'equal', 'a'), leaf('kind', 'equal', 'b')] },
    exclusions: leaf('refunded', 'equal', true),
    requirement: { not: leaf('minutes', 'greaterThan', 30) },
  })
  const met = (facts: Record<string, FactValue>) => answer(rule, { kind: 'b', refunded: false, minutes: 30, ...facts })
  expect(await Promise.all([met({}), met({ kind: 'c' }), met({ refunded: true }), met({ minutes: 31 })])).toEqual([
    true,
    false,
    false,
    false,
  ])
})
