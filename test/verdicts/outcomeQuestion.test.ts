import { expect, test } from 'vitest'
import type { FactValue } from '../../src/facts/fact.js'
import type { Rule } from '../../src/rules/rule.js'
import { outcomeQuestion } from '../../src/verdicts/outcomeQuestion.js'

const rule = {
  id: 'R-1',
  effective: { from: '2025-03-01', to: '2025-03-31' },
  jurisdiction: 'CN-TJ',
  population: { fact: 'prescribed', operator: 'equal', value: true },
  exclusions: { fact: 'stopped', operator: 'equal', value: true },
  requirement: {
    any: [
      { fact: 'reviewed', operator: 'equal', value: true },
      { fact: 'days', operator: 'lessThan', value: 7 },
    ],
  },
} as unknown as Rule

/** The outcome, and the facts that were read for it in order. */
function asked(
  facts: Record<string, FactValue>,
  occurredOn: string | null = '2025-03-31',
  regionCode: string | null = '120101',
) {
  const read: string[] = []
  const question = outcomeQuestion(rule, (fact) => () => {
    read.push(fact)
    return facts[fact] ?? null
  })
  return [question({ occurredOn, regionCode }), ...read]
}

test('a fact that decides nothing is not read', () => {
  expect(asked({}, '2025-04-01')).toEqual(['not_applicable'])
  expect(asked({}, '2025-03-31', '110101')).toEqual(['not_applicable'])
  expect(asked({ prescribed: false })).toEqual(['not_applicable', 'prescribed'])
  expect(asked({ prescribed: true, stopped: true })).toEqual(['excluded', 'prescribed', 'stopped'])
  expect(asked({ prescribed: null, stopped: false })).toEqual(['unknown', 'prescribed', 'stopped'])
  expect(asked({ prescribed: true, stopped: false, reviewed: true })).toEqual([
    'pass',
    'prescribed',
    'stopped',
    'reviewed',
  ])
  expect(asked({ prescribed: true, stopped: false, reviewed: false, days: 7 })).toEqual([
    'fail',
    'prescribed',
    'stopped',
    'reviewed',
    'days',
  ])
})

test('a day or region that is not known leaves it unknown, unless the unit is excluded', () => {
  expect(asked({ prescribed: true, stopped: false }, null)).toEqual(['unknown', 'prescribed', 'stopped'])
  expect(asked({ prescribed: true, stopped: true }, '2025-03-01', null)).toEqual(['excluded', 'prescribed', 'stopped'])
})
