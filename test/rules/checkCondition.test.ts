import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCondition } from '../../src/rules/checkCondition.js'
import type { Condition } from '../../src/rules/condition.js'
import type { Parameter } from '../../src/rules/rule.js'
import { parameter, vocabulary } from './ruleFixture.js'

const context = {
  words: vocabulary.get('consultation')!,
  namedUnits: new Map([
    ['care', 'consultation'],
    ['signedOnes', 'prescription'],
  ]),
  parameters: { limit: parameter(6), types: parameter(['a', 'b']) } as unknown as Record<string, Parameter>,
}
const check = (condition: unknown) => checkCondition(condition, 'PC-001.json requirement', context)
const leaf = { fact: 'accepted', operator: 'equal', value: true }

describe('a condition', () => {
  it.each([
    ['is no object', [leaf], 'RULE_CONDITION_SHAPE', 'it is no condition'],
    ['is empty', {}, 'RULE_CONDITION_SHAPE', 'does not begin a condition'],
    ['begins with an unknown word', { none: [leaf] }, 'RULE_CONDITION_SHAPE', '"none" does not begin a condition'],
    [
      'has both all and any',
      { all: [leaf], any: [leaf] },
      'RULE_TWO_CONNECTIVES',
      '"all" and "any" stand in one object',
    ],
    ['has a leaf beside not', { ...leaf, not: leaf }, 'RULE_TWO_CONNECTIVES', '"not" and "fact" stand in one object'],
    ['has a path', { ...leaf, path: '$.x' }, 'RULE_CONDITION_SHAPE', '"path" may not stand beside "fact"'],
    ['has a name', { all: [leaf], name: 'x' }, 'RULE_CONDITION_SHAPE', '"name" may not stand beside "all"'],
    ['has an all without list', { all: leaf }, 'RULE_CONDITION_SHAPE', 'requirement.all: it is no list'],
    ['has an empty all', { all: [] }, 'RULE_EMPTY_CONDITION', 'requirement.all: the list is empty'],
    [
      'has an empty any, deep inside',
      { all: [leaf, { not: { any: [] } }] },
      'RULE_EMPTY_CONDITION',
      'requirement.all[1].not.any: ',
    ],
    ['has a not around nothing', { not: null }, 'RULE_CONDITION_SHAPE', 'requirement.not: it is no condition'],
    ['names an unknown condition', { condition: 'cares' }, 'RULE_UNKNOWN_CONDITION', 'Did you mean "care"?'],
    [
      'names a condition of another unit',
      { condition: 'signedOnes' },
      'RULE_CONDITION_UNIT',
      'about the unit prescription, not consultation',
    ],
    [
      'misspells a fact',
      { ...leaf, fact: 'acepted' },
      'RULE_UNKNOWN_FACT',
      'no fact of the unit consultation is named "acepted". Did you mean "accepted"?',
    ],
    ['uses a fact of another unit', { ...leaf, fact: 'signed' }, 'RULE_UNKNOWN_FACT', '"signed"'],
    ['misspells an operator', { ...leaf, operator: 'equals' }, 'RULE_UNKNOWN_OPERATOR', 'Did you mean "equal"?'],
    ['has no operator', { fact: 'accepted', value: true }, 'RULE_UNKNOWN_OPERATOR', '"undefined"'],
    [
      'orders booleans',
      { ...leaf, operator: 'lessThan' },
      'RULE_OPERATOR_TYPE',
      'is of type boolean. Use equal, notEqual.',
    ],
    ['looks for a boolean in a list', { ...leaf, operator: 'in', value: [true] }, 'RULE_OPERATOR_TYPE', '"in"'],
    [
      'orders texts',
      { fact: 'serviceType', operator: 'greaterThan', value: 'a' },
      'RULE_OPERATOR_TYPE',
      '"greaterThan"',
    ],
    [
      'looks into a text',
      { fact: 'serviceType', operator: 'contains', value: 'a' },
      'RULE_OPERATOR_TYPE',
      '"contains"',
    ],
    [
      'looks into a number',
      { fact: 'turns', operator: 'doesNotContain', value: 1 },
      'RULE_OPERATOR_TYPE',
      '"doesNotContain"',
    ],
    [
      'equates a list',
      { fact: 'diagnoses', operator: 'equal', value: 'I10' },
      'RULE_OPERATOR_TYPE',
      'Use contains, doesNotContain.',
    ],
    [
      'compares a time',
      { fact: 'appliedAt', operator: 'lessThan', value: '2025-01-01' },
      'RULE_OPERATOR_TYPE',
      'Use a fact that compares the times itself.',
    ],
    [
      'equates a time',
      { fact: 'appliedAt', operator: 'equal', value: '2025-01-01' },
      'RULE_OPERATOR_TYPE',
      'of type time',
    ],
    ['has no value', { fact: 'accepted', operator: 'equal' }, 'RULE_NULL_VALUE', 'compared with nothing'],
    [
      'compares with null',
      { fact: 'turns', operator: 'notEqual', value: null },
      'RULE_NULL_VALUE',
      'compared with nothing',
    ],
    [
      'looks for null in a list',
      { fact: 'serviceType', operator: 'notIn', value: ['a', null] },
      'RULE_VALUE_TYPE',
      'List one string or more.',
    ],
    [
      'compares a boolean with a text',
      { ...leaf, value: 'true' },
      'RULE_VALUE_TYPE',
      '"true" does not fit "accepted" (boolean)',
    ],
    [
      'compares a number with a text',
      { fact: 'turns', operator: 'lessThan', value: '6' },
      'RULE_VALUE_TYPE',
      'Use a number.',
    ],
    [
      'compares a number with infinity',
      { fact: 'hours', operator: 'lessThan', value: JSON.parse('1e999') },
      'RULE_VALUE_TYPE',
      'Use a number.',
    ],
    [
      'compares one number with a list',
      { fact: 'turns', operator: 'equal', value: [1] },
      'RULE_VALUE_TYPE',
      'Use a number.',
    ],
    [
      'looks for a text in a text',
      { fact: 'serviceType', operator: 'in', value: 'follow_up_visit' },
      'RULE_VALUE_TYPE',
      'List one string or more.',
    ],
    [
      'looks in an empty list',
      { fact: 'serviceType', operator: 'in', value: [] },
      'RULE_VALUE_TYPE',
      '[] does not fit',
    ],
    [
      'looks for a list in a list',
      { fact: 'diagnoses', operator: 'contains', value: ['I10'] },
      'RULE_VALUE_TYPE',
      'Use a string.',
    ],
    [
      'compares with an object',
      { fact: 'turns', operator: 'equal', value: { fact: 'turns', path: '$' } },
      'RULE_VALUE_TYPE',
      'is no value',
    ],
    [
      'compares with an unknown fact',
      { ...leaf, value: { fact: 'close' } },
      'RULE_UNKNOWN_FACT',
      'Did you mean "closed"?',
    ],
    [
      'compares facts of two types',
      { ...leaf, value: { fact: 'turns' } },
      'RULE_VALUE_TYPE',
      '"turns" (integer) does not fit "accepted" (boolean)',
    ],
    [
      'looks for a number in a list of texts',
      { fact: 'turns', operator: 'in', value: { fact: 'diagnoses' } },
      'RULE_VALUE_TYPE',
      '"diagnoses" (list)',
    ],
    [
      'looks for a text in a text fact',
      { fact: 'mainDiagnosis', operator: 'in', value: { fact: 'serviceType' } },
      'RULE_VALUE_TYPE',
      '"serviceType" (text)',
    ],
    [
      'looks for a list in a list fact',
      { fact: 'diagnoses', operator: 'contains', value: { fact: 'diagnoses' } },
      'RULE_VALUE_TYPE',
      '(list)',
    ],
    [
      'compares with an unknown parameter',
      { fact: 'turns', operator: 'lessThan', value: { parameter: 'limits' } },
      'RULE_UNKNOWN_PARAMETER',
      'Did you mean "limit"?',
    ],
    [
      'compares with an inherited word',
      { fact: 'turns', operator: 'lessThan', value: { parameter: 'toString' } },
      'RULE_UNKNOWN_PARAMETER',
      '"toString"',
    ],
    [
      'compares with a parameter of another type',
      { fact: 'serviceType', operator: 'equal', value: { parameter: 'limit' } },
      'RULE_VALUE_TYPE',
      'parameter "limit": 6 does not fit',
    ],
  ])('that %s is refused', (_, condition, code, words) => {
    const [first, ...others] = check(condition)
    expect(first?.code).toBe(code)
    expect(first?.message).toContain(words)
    expect(first?.message).toMatch(/^PC-001\.json requirement/)
    expect(others).toEqual([])
  })

  it('that says what it may say is accepted, at any depth', () => {
    fc.assert(
      fc.property(sound, (condition) => {
        expect(check(condition)).toEqual([])
      }),
    )
  })

  it('is refused once for each place where one word of it is wrong', () => {
    fc.assert(
      fc.property(sound, (condition) => {
        const text = JSON.stringify(condition)
        const broken = JSON.parse(text.replaceAll('"fact":"accepted","operator"', '"fact":"acepted","operator"'))
        const places = text.split('"fact":"accepted","operator"').length - 1
        expect(check(broken).map(({ code }) => code)).toEqual(Array(places).fill('RULE_UNKNOWN_FACT'))
      }),
    )
  })
})

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })
const operator = (...names: string[]) => fc.constantFrom(...names)
const leaves = fc.oneof(
  fc.record({
    fact: fc.constant('accepted'),
    operator: operator('equal', 'notEqual'),
    value: fc.oneof(fc.boolean(), fc.constant({ fact: 'closed' })),
  }),
  fc.record({
    fact: fc.constant('serviceType'),
    operator: operator('equal', 'notEqual'),
    value: fc.oneof(fc.string(), fc.constant({ fact: 'mainDiagnosis' })),
  }),
  fc.record({
    fact: fc.constant('serviceType'),
    operator: operator('in', 'notIn'),
    value: fc.oneof(
      fc.array(fc.string(), { minLength: 1 }),
      fc.constantFrom({ fact: 'diagnoses' }, { parameter: 'types' }),
    ),
  }),
  fc.record({
    fact: operator('turns', 'hours'),
    operator: operator('equal', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'),
    value: fc.oneof(numbers, fc.constantFrom({ fact: 'hours' }, { parameter: 'limit' })),
  }),
  fc.record({
    fact: fc.constant('hours'),
    operator: operator('in', 'notIn'),
    value: fc.array(numbers, { minLength: 1 }),
  }),
  fc.record({
    fact: fc.constant('diagnoses'),
    operator: operator('contains', 'doesNotContain'),
    value: fc.oneof(fc.string(), fc.constant({ fact: 'mainDiagnosis' })),
  }),
  fc.constant({ condition: 'care' }),
)
const sound = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5 },
    leaves as fc.Arbitrary<Condition>,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition
