import { expect, it } from 'vitest'
import type { Case, CaseFile } from '../../src/cases/caseFile.js'
import { checkCases, checkThresholds } from '../../src/cases/checkCases.js'
import type { CaseVerdict } from '../../src/cases/judgeCases.js'
import type { FactValue } from '../../src/facts/fact.js'
import type { Rule } from '../../src/rules/rule.js'
import type { Outcome } from '../../src/verdicts/outcome.js'
import { rule as ruleJson } from '../rules/ruleFixture.js'

const rule = (said: Record<string, unknown> = {}): Rule => ({ ...ruleJson(said), file: '' }) as unknown as Rule
const oneCase = (expect: Outcome): Case => ({ says: expect, expect, given: {}, undelivered: [], unitId: null })
const fileOf = (id: string, ...outcomes: Outcome[]): CaseFile => ({
  rule: id,
  cases: outcomes.map(oneCase),
  file: `${id}.cases.json`,
})
const leaf = { fact: 'accepted', operator: 'equal', value: true }

it('cases for every outcome that the rule can have are enough', () => {
  checkCases([rule()], [fileOf('PC-001', 'pass', 'fail', 'unknown')])
  const whole = rule({ population: leaf, exclusions: leaf })
  checkCases([whole], [fileOf('PC-001', 'pass', 'fail', 'unknown', 'not_applicable', 'excluded')])
})

it.each([
  ['no case file', rule(), [], 'PC-001 has no case file'],
  ['no case that passes', rule(), [fileOf('PC-001', 'fail', 'unknown')], 'PC-001 has no case for pass'],
  ['no case that fails', rule(), [fileOf('PC-001', 'pass', 'unknown')], 'PC-001 has no case for fail'],
  ['no case in doubt', rule(), [fileOf('PC-001', 'pass', 'fail')], 'PC-001 has no case for unknown'],
  [
    'no case outside its population',
    rule({ population: leaf }),
    [fileOf('PC-001', 'pass', 'fail', 'unknown')],
    'PC-001 has no case for not_applicable',
  ],
  [
    'no case that is excluded',
    rule({ exclusions: leaf }),
    [fileOf('PC-001', 'pass', 'fail', 'unknown')],
    'PC-001 has no case for excluded',
  ],
])('a rule with %s is refused', (_, one, files, message) => {
  expect(() => checkCases([one], files)).toThrow(message)
})

it('cases of no rule are refused, and everything that is missing is told at once', () => {
  expect(() => checkCases([rule()], [fileOf('PC-009', 'pass')])).toThrow(
    'cases: PC-001 has no case file; PC-009.cases.json is about no rule. Add the cases.',
  )
})

const seen = (...values: FactValue[]): CaseVerdict[] =>
  values.map((turns) => ({ case: oneCase('pass'), sql: 'pass', reference: 'pass', facts: { turns }, problem: null }))

it.each([
  ['lessThan', [5, 6], [6, 7], [4, 5]],
  ['lessThanInclusive', [6, 7], [7, 8], [5, 6]],
  ['greaterThan', [6, 7], [5, 6], [7, 8]],
  ['greaterThanInclusive', [5, 6], [4, 5], [6, 7]],
])('a threshold %s 6 needs a value on both sides', (operator, both, left, right) => {
  const one = rule({ requirement: { not: { all: [leaf, { fact: 'turns', operator, value: 6 }] } } })
  checkThresholds(one, seen(...both, null))
  for (const [lonely, words] of [
    [operator.startsWith('less') ? left : right, operator.startsWith('less') ? 'holds' : 'fails'],
    [operator.startsWith('less') ? right : left, operator.startsWith('less') ? 'fails' : 'holds'],
  ] as const)
    expect(() => checkThresholds(one, seen(...lonely))).toThrow(`PC-001: turns ${operator} 6 ${words} in no case`)
})

it('a value that the records do not state is on neither side, in whichever tree the threshold stands', () => {
  const threshold = { fact: 'turns', operator: 'lessThan', value: 6 }
  for (const tree of ['population', 'exclusions', 'requirement'])
    expect(() => checkThresholds(rule({ [tree]: threshold }), seen(null, 5))).toThrow(
      'turns lessThan 6 fails in no case',
    )
})

it('every revision of a rule has cases of its own', () => {
  const first = rule({ effective: { from: '2022-02-08', to: '2025-03-14' } })
  const second = rule({ effective: { from: '2025-03-15', to: null } })
  const cases = (id: string) => fileOf(id, 'pass', 'fail', 'unknown')
  checkCases([first, second], [cases('PC-001'), cases('PC-001@2025-03-15')])
  expect(() => checkCases([first, second], [cases('PC-001')])).toThrow('PC-001@2025-03-15 has no case file')
  expect(() => checkCases([first], [cases('PC-001'), cases('PC-001@2025-03-15')])).toThrow('is about no rule')
})
