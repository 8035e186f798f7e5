import { expect, test } from 'vitest'
import type { FactValue } from '../../src/facts/fact.js'
import type { Rule } from '../../src/rules/rule.js'
import { factMemory } from '../../src/verdicts/factMemory.js'
import { createJudge } from '../../src/verdicts/reference.js'

const rule = {
  id: 'RX-900',
  jurisdiction: 'CN',
  effective: { from: '2025-01-01', to: null },
  population: { any: [{ fact: 'kind', operator: 'in', value: ['a', 'b'] }] },
  exclusions: null,
  requirement: { fact: 'minutes', operator: 'lessThan', value: { fact: 'limit' } },
} as unknown as Rule
const unit = (facts: Record<string, FactValue>) => ({
  facts: { kind: 'a', minutes: 3, limit: 5, ...facts },
  occurredOn: '2025-03-01',
  regionCode: '110101',
})

test('values that look alike are remembered apart, lists by what they hold', () => {
  const memory = factMemory<string>(['fact', 'other'])
  const values: FactValue[] = [null, false, 0, '0', '', 'null', ['a', 'b'], ['b', 'a'], ['a,b'], [], Infinity, NaN]
  for (const [index, fact] of values.entries()) memory.set({ fact, other: 1 }, `value ${index}`)
  expect(values.map((fact) => memory.get({ fact, other: 1 }))).toEqual(values.map((_, index) => `value ${index}`))
  expect(memory.get({ fact: ['a', 'b'], other: 1 })).toBe('value 6')
  expect(memory.get({ fact: null, other: 2 })).toBeUndefined()
  expect(memory.get({ other: 1 })).toBeUndefined()
})

test('a memory that is full starts afresh', () => {
  const memory = factMemory<number>(['n'])
  for (let n = 0; n < 10_000; n++) memory.set({ n }, n)
  expect(memory.get({ n: 0 })).toBe(0)
  memory.set({ n: 10_000 }, 10_000)
  expect(memory.get({ n: 0 })).toBeUndefined()
  expect(memory.get({ n: 10_000 })).toBe(10_000)
})

test('a judge that has judged before gives the trees of a fresh one', async () => {
  const units = [{}, { minutes: 5 }, { minutes: null }, { kind: 'c' }, {}, { limit: 3 }, { minutes: 5 }].map(unit)
  const used = createJudge([rule])
  const again = await Promise.all(units.map((one) => used.judge(one)))
  const fresh = await Promise.all(units.map((one) => createJudge([rule]).judge(one)))
  expect(again).toEqual(fresh)
  expect(again.map(([verdict]) => verdict?.outcome)).toEqual([
    'pass',
    'fail',
    'unknown',
    'not_applicable',
    'pass',
    'fail',
    'fail',
  ])
  expect(again[1]?.[0]?.requirement).toEqual({
    kind: 'leaf',
    truth: false,
    fact: 'minutes',
    operator: 'lessThan',
    factValue: 5,
    value: 5,
    valueFact: 'limit',
  })
})

test('a fact that was not handed in is no null, also after a null was judged', async () => {
  const judge = createJudge([rule])
  await judge.judge(unit({ minutes: null }))
  const { minutes, ...rest } = unit({}).facts
  await expect(judge.judge({ ...unit({}), facts: rest })).rejects.toThrow('minutes')
  expect((await judge.judge(unit({})))[0]?.outcome).toBe('pass')
})
