import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, FactType, FactValue } from '../../src/facts/fact.js'
import { loadVocabulary, type Vocabulary } from '../../src/facts/vocabulary.js'
import { rulesFolder } from '../../src/resources.js'
import type { Condition, LeafValue, Operator } from '../../src/rules/condition.js'
import { loadRules } from '../../src/rules/load.js'
import { someAssignment, withNull } from '../../src/rules/logic/assignments.js'
import { checkLogic } from '../../src/rules/logic/checkLogic.js'
import { domainOf } from '../../src/rules/logic/domain.js'
import { questionOf } from '../../src/rules/logic/truth.js'
import type { Rule } from '../../src/rules/rule.js'

const vocabulary = await loadVocabulary()
const { rules } = loadRules([rulesFolder], vocabulary)
const [first] = rules.filter(({ id }) => id === 'RX-005')
if (first === undefined) throw new Error('RX-005 is gone')
const sound: Rule = first

const leaf = (fact: string, operator: Operator, value: LeafValue): Condition => ({ fact, operator, value })
const reviewed = leaf('reviewed', 'equal', true)
const unreviewed = leaf('reviewed', 'equal', false)
const signed = leaf('reviewSigned', 'equal', true)
const fewDrugs = leaf('drugsPrescribed', 'lessThanInclusive', 5)
const manyDrugs = leaf('drugsPrescribed', 'greaterThan', 5)

const ruleWith = (change: Partial<Rule>): Rule => ({
  ...sound,
  population: null,
  exclusions: null,
  file: `${change.id ?? 'RX-900'}.json`,
  id: 'RX-900',
  ...change,
})
const codesOf = (...checked: Rule[]): string[] =>
  checkLogic(checked, vocabulary).problems.map(({ code, message }) => `${code} ${message.split(':')[0]}`)

describe('one rule', () => {
  it('that is sound', () => {
    expect(codesOf(ruleWith({ population: reviewed, exclusions: manyDrugs, requirement: signed }))).toEqual([])
  })
  it.each<[string, Partial<Rule>, string]>([
    [
      'a dead rule: its population can never hold',
      { population: { all: [fewDrugs, manyDrugs] }, requirement: signed },
      'RULE_NEVER_HOLDS RX-900.json population',
    ],
    [
      'a rule whose requirement contradicts its population',
      { population: reviewed, requirement: unreviewed },
      'RULE_CONTRADICTION RX-900.json requirement',
    ],
    [
      'a rule that nobody can break: the population implies the requirement',
      { population: reviewed, requirement: { any: [reviewed, signed] } },
      'RULE_IMPLIED RX-900.json requirement',
    ],
    [
      'a requirement that can never fail',
      { requirement: { any: [fewDrugs, manyDrugs] } },
      'RULE_ALWAYS_HOLDS RX-900.json requirement',
    ],
    [
      'a population that takes in everybody',
      { population: { not: { all: [reviewed, unreviewed] } }, requirement: signed },
      'RULE_ALWAYS_HOLDS RX-900.json population',
    ],
    [
      'exclusions that leave nobody',
      { population: reviewed, exclusions: reviewed, requirement: signed },
      'RULE_IMPLIED RX-900.json exclusions',
    ],
    [
      'exclusions that exclude nobody',
      { population: reviewed, exclusions: unreviewed, requirement: signed },
      'RULE_CONTRADICTION RX-900.json exclusions',
    ],
    [
      'a dead branch below a sound condition',
      { requirement: { any: [signed, { all: [fewDrugs, manyDrugs] }] } },
      'RULE_NEVER_HOLDS RX-900.json requirement.any[1]',
    ],
    [
      'a leaf that says what the population has said',
      { population: reviewed, requirement: { all: [signed, reviewed] } },
      'RULE_IMPLIED RX-900.json requirement.all[1]',
    ],
    [
      'a number between two neighbouring integers',
      {
        requirement: {
          any: [signed, { all: [leaf('drugsPrescribed', 'greaterThan', 5), leaf('drugsPrescribed', 'lessThan', 6)] }],
        },
      },
      'RULE_NEVER_HOLDS RX-900.json requirement.any[1]',
    ],
    [
      'a text that is two things at once',
      {
        requirement: {
          any: [
            signed,
            {
              all: [
                leaf('prescriptionStatus', 'equal', 'void'),
                leaf('prescriptionStatus', 'in', ['rejected', 'dispensed']),
              ],
            },
          ],
        },
      },
      'RULE_NEVER_HOLDS RX-900.json requirement.any[1]',
    ],
  ])('%s', (_, change, found) => {
    expect(codesOf(ruleWith(change))).toEqual([found])
  })

  it('with more combinations than are allowed is named, not passed over', () => {
    const report = checkLogic([ruleWith({ requirement: { all: [signed, fewDrugs] } })], vocabulary, 3)
    expect(report).toEqual({ problems: [], unexamined: [{ rules: ['RX-900'], combinations: 6 }] })
  })
})

describe('two rules', () => {
  const wide = ruleWith({ id: 'RX-901', requirement: { all: [signed, fewDrugs] } })
  const narrow = ruleWith({ id: 'RX-902', population: reviewed, requirement: { all: [fewDrugs, signed] } })

  it('a rule that judges only what another judges by the same requirement is subsumed', () => {
    expect(codesOf(wide, narrow)).toEqual(['RULE_SUBSUMED RX-902.json'])
    expect(codesOf(narrow, wide)).toEqual(['RULE_SUBSUMED RX-902.json'])
  })
  it('a rule that says the same in other words is a duplicate', () => {
    const same = ruleWith({ id: 'RX-903', requirement: { not: { any: [{ not: signed }, manyDrugs] } } })
    expect(codesOf(wide, same)).toEqual(['RULE_DUPLICATE RX-903.json'])
  })
  it.each<[string, Partial<Rule>]>([
    [
      'another threshold',
      { population: null, requirement: { all: [leaf('drugsPrescribed', 'lessThanInclusive', 4), signed] } },
    ],
    ['another consequence', { consequence: 'review' }],
    ['another province', { jurisdiction: 'CN-TJ', population: null, id: 'RX-902-TJ' }],
  ])('%s', (name, change) => {
    const other = { ...narrow, ...change }
    const local = name === 'another province' ? ruleWith({ ...wide, jurisdiction: 'CN-BJ' }) : wide
    expect(codesOf(local, other)).toEqual([])
  })
  it('an earlier and a later rule do not meet', () => {
    const before = { ...wide, effective: { from: '2018-01-01', to: '2019-12-31' } }
    const after = { ...narrow, effective: { from: '2020-01-01', to: null } }
    expect(codesOf(before, after)).toEqual([])
  })
  it('a rule that asks for a fact to be known does not judge what another judges without it', () => {
    const known = ruleWith({ id: 'RX-904', population: { any: [reviewed, unreviewed] }, requirement: signed })
    const any = ruleWith({ id: 'RX-905', requirement: signed })
    expect(codesOf(known, any)).toEqual(['RULE_ALWAYS_HOLDS RX-904.json population', 'RULE_SUBSUMED RX-904.json'])
  })
})

describe('one fact under two names', () => {
  const words = vocabulary.get('prescription')
  const original = words?.facts.get('reviewSigned')
  if (words === undefined || original === undefined) throw new Error('reviewSigned is gone')
  const withTwins = (first: Partial<Fact>, second: Partial<Fact> = first): Vocabulary => {
    const twins = [
      { ...original, ...first },
      { ...original, ...second, name: 'signedReview' },
    ]
    const facts = new Map([...words.facts, ...twins.map((twin) => [twin.name, twin] as const)])
    return new Map([...vocabulary, ['prescription', { ...words, facts }]])
  }
  const signedToo = leaf('signedReview', 'equal', true)
  const one = ruleWith({ id: 'RX-901', requirement: signed })
  const two = ruleWith({ id: 'RX-902', dimension: 'service-continuity', requirement: signedToo })
  const codes = (checked: Rule[], known: Vocabulary) => checkLogic(checked, known).problems.map(({ code }) => code)

  it.each<[string, Partial<Fact>, Partial<Fact>]>([
    ['the same', {}, {}],
    ['laid out otherwise', { sql: "a = 'x y' and b" }, { sql: "\n  a = 'x y'\n  and b" }],
    [
      'with its joins and columns in another order',
      { joins: ['a', 'b'], needs: ['c', 'd'] },
      { joins: ['b', 'a'], needs: ['d', 'c'] },
    ],
  ])('makes two rules of two dimensions a duplicate: %s', (_, first, second) => {
    expect(codes([one, two], withTwins(first, second))).toEqual(['RULE_DUPLICATE'])
    expect(codes([two, one], withTwins(first, second))).toEqual(['RULE_DUPLICATE'])
  })
  it.each<[string, Partial<Fact>, Partial<Fact>]>([
    ['another expression', { sql: 'a and b' }, { sql: 'a or b' }],
    ['a text with another blank', { sql: "a = 'x y'" }, { sql: "a = 'x  y'" }],
    ['another join', { joins: ['a'] }, { joins: ['b'] }],
    ['another column needed', { needs: ['a'] }, { needs: ['b'] }],
  ])('are two facts: %s', (_, first, second) => {
    expect(codes([one, two], withTwins(first, second))).toEqual([])
  })
  it('is seen within one rule', () => {
    const both = ruleWith({ population: signed, requirement: { any: [signedToo, reviewed] } })
    const itself = ruleWith({ requirement: leaf('reviewSigned', 'equal', { fact: 'signedReview' }) })
    expect(codes([both], withTwins({}))).toEqual(['RULE_IMPLIED'])
    expect(codes([itself], withTwins({}))).toEqual(['RULE_ALWAYS_HOLDS'])
  })
})

describe('the values that stand for all others', () => {
  const typeOf = (fact: string): FactType =>
    fact.startsWith('n') ? 'integer' : fact.startsWith('l') ? 'list' : 'boolean'
  const number = fc.constantFrom('n1', 'n2')
  const comparison = fc.constantFrom<Operator>('equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan')
  const leaves = fc.oneof(
    fc.tuple(number, comparison, fc.integer({ min: -3, max: 3 })),
    fc.tuple(number, comparison, fc.constant({ fact: 'n1' })),
    fc.tuple(fc.constant('b'), fc.constant<Operator>('equal'), fc.boolean()),
    fc.tuple(fc.constant('l'), fc.constantFrom<Operator>('contains', 'doesNotContain'), fc.constantFrom('x', 'y')),
  )
  const tree = fc.letrec<{ tree: Condition; leaf: Condition }>((tie) => ({
    leaf: leaves.map(([fact, operator, value]) => leaf(fact, operator, value)),
    tree: fc.oneof(
      { maxDepth: 3 },
      tie('leaf'),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('tree').map((inner) => ({ not: inner })),
    ),
  })).tree
  const record = fc.record<Record<string, FactValue>>({
    n1: fc.option(fc.integer({ min: -9, max: 9 })),
    n2: fc.option(fc.integer({ min: -9, max: 9 })),
    b: fc.option(fc.boolean()),
    l: fc.option(fc.subarray(['x', 'y', 'z'])),
  })

  it('show every truth that some record shows', () => {
    fc.assert(
      fc.property(tree, record, (condition, recorded) => {
        const domain = domainOf([condition], typeOf)
        const ask = questionOf(condition, domain.places)
        const truth = ask([...domain.places.keys()].map((fact) => recorded[fact] ?? null))
        const tried = truth === null ? withNull(domain) : domain
        return someAssignment(tried, (values) => ask(values) === truth)
      }),
      { numRuns: 1000 },
    )
  })
})
