import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AuditError } from '../../src/errors.js'
import { checkRules, loadRules } from '../../src/rules/load.js'
import { folderOf, named, parameter, rule, ruleFile, vocabulary } from './ruleFixture.js'

function refusal(files: Record<string, unknown>): { code: string; message: string } {
  try {
    loadRules([folderOf(files)], vocabulary)
  } catch (error) {
    if (error instanceof AuditError) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('it was accepted')
}

const leaf = { fact: 'accepted', operator: 'equal', value: true }

describe('a folder of rules', () => {
  it('is read whole, in the order of the ids, with conditions and parameters resolved', () => {
    const folder = folderOf({
      'process-compliance/PC-002.json': rule({
        id: 'PC-002',
        population: { all: [{ condition: 'care' }, { not: { condition: 'deep' } }] },
        parameters: { limit: parameter(6) },
        requirement: { fact: 'turns', operator: 'greaterThan', value: { parameter: 'limit' } },
      }),
      [ruleFile]: rule({ $schema: '../rule.schema.json' }),
      'service-continuity/SC-001T.json': rule({
        id: 'SC-001T',
        dimension: 'service-continuity',
        consequence: 'below_target',
        basis: [],
      }),
      'conditions/care.json': named('care', { fact: 'serviceType', operator: 'in', value: ['follow_up_visit'] }),
      'conditions/deep.json': named('deep', { any: [{ condition: 'care' }, leaf] }),
      'README.md': 'read me',
    })
    const pack = loadRules([folder], vocabulary)
    const care = { fact: 'serviceType', operator: 'in', value: ['follow_up_visit'] }
    expect(pack.rules.map(({ id, file }) => [id, file])).toEqual([
      ['PC-001', join(folder, ruleFile)],
      ['PC-002', join(folder, 'process-compliance/PC-002.json')],
      ['SC-001T', join(folder, 'service-continuity/SC-001T.json')],
    ])
    expect(pack.rules[1]?.population).toEqual({ all: [care, { not: { any: [care, leaf] } }] })
    expect(pack.rules[1]?.requirement).toEqual({ fact: 'turns', operator: 'greaterThan', value: 6 })
    expect(pack.conditions.get('deep')?.condition).toEqual({ any: [care, leaf] })
    expect(checkRules([folder], vocabulary)).toEqual([])
  })

  it('has one hash, however it is laid out, and another as soon as it says something else', () => {
    const hashOf = (content: unknown) => loadRules([folderOf({ [ruleFile]: content })], vocabulary).hash
    const reversed = Object.fromEntries(Object.entries(rule()).reverse())
    const hash = hashOf(rule())
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf(`\uFEFF${JSON.stringify(reversed, null, 4)}`)).toBe(hash)
    expect(hashOf(rule({ severity: 'minor' }))).not.toBe(hash)
  })

  it('may use the conditions of another folder', () => {
    const shared = folderOf({ [ruleFile]: rule(), 'conditions/care.json': named('care', leaf) })
    const own = folderOf({
      'process-compliance/PC-900.json': rule({ id: 'PC-900', population: { condition: 'care' } }),
    })
    expect(loadRules([shared, own], vocabulary).rules.map(({ id }) => id)).toEqual(['PC-001', 'PC-900'])
    expect(() => loadRules([own], vocabulary)).toThrow('no condition is named "care"')
  })

  it('may be nested to any depth', () => {
    let condition: unknown = leaf
    for (let depth = 0; depth < 1000; depth++) condition = { not: condition }
    const pack = loadRules([folderOf({ [ruleFile]: rule({ requirement: condition }) })], vocabulary)
    expect(pack.rules[0]?.requirement).toEqual(condition)
  })

  it.each([
    ['holds no rule', { 'conditions/care.json': named('care', leaf) }, 'RULES_NONE', 'it holds no rule'],
    [
      'has a misspelt folder',
      { [ruleFile]: rule(), 'process-complience/PC-002.json': rule({ id: 'PC-002' }) },
      'RULES_STRAY',
      'Did you mean "process-compliance"?',
    ],
    [
      'has a rule in no folder',
      { [ruleFile]: rule(), 'PC-002.json': rule({ id: 'PC-002' }), 'lists/drugs.json': [] },
      'RULES_STRAY',
      'PC-002.json: no rule is looked for here',
    ],
    [
      'has a file that would not be read',
      { [ruleFile]: rule(), 'process-compliance/PC-002.jsonc': '' },
      'RULES_UNKNOWN_FILE',
      'PC-002.jsonc',
    ],
    ['has a file that is not JSON', { [ruleFile]: '{ "id": ' }, 'RULE_NOT_JSON', 'PC-001.json: it is not JSON'],
    [
      'has a key twice',
      { [ruleFile]: JSON.stringify(rule()).replace('{', '{"severity":"minor",') },
      'RULE_REPEATED_KEY',
      '"severity" stands twice',
    ],
    [
      'has an id twice',
      { [ruleFile]: rule(), 'service-continuity/PC-001.json': rule() },
      'RULE_DUPLICATE_ID',
      'the id "PC-001" is also in',
    ],
    [
      'has a rule in the wrong folder',
      { 'service-continuity/PC-001.json': rule() },
      'RULE_WRONG_FOLDER',
      'Move it to the folder "process-compliance"',
    ],
    [
      'has a file named otherwise',
      { 'process-compliance/PC-002.json': rule() },
      'RULE_FILE_NAME',
      'Name the file PC-001.json',
    ],
    [
      'has a condition file named otherwise',
      { [ruleFile]: rule(), 'conditions/other.json': named('care', leaf) },
      'RULE_FILE_NAME',
      'Name the file care.json',
    ],
    [
      'has a condition of an unknown unit',
      { [ruleFile]: rule(), 'conditions/care.json': named('care', leaf, { unit: 'consultatoin' }) },
      'RULE_UNKNOWN_UNIT',
      'Did you mean "consultation"?',
    ],
    [
      'has a condition that refers to itself',
      {
        [ruleFile]: rule(),
        'conditions/care.json': named('care', { any: [leaf, { condition: 'more' }] }),
        'conditions/more.json': named('more', { not: { condition: 'care' } }),
      },
      'RULE_CYCLIC_CONDITION',
      'condition "care" refers to itself',
    ],
    [
      'has a condition with a parameter',
      {
        [ruleFile]: rule(),
        'conditions/care.json': named('care', { fact: 'turns', operator: 'lessThan', value: { parameter: 'limit' } }),
      },
      'RULE_UNKNOWN_PARAMETER',
      '"limit"',
    ],
  ])('that %s is refused', (_, files, code, words) => {
    const { code: given, message } = refusal(files as Record<string, unknown>)
    expect(given).toBe(code)
    expect(message).toContain(words)
    expect(message).not.toContain('\n')
  })

  it('that is not there is refused', () => {
    expect(() => loadRules(['/nowhere/rules'], vocabulary)).toThrow('/nowhere/rules: there is no such folder.')
    expect(() => loadRules([], vocabulary)).toThrow('no folder is named')
  })
})

describe('a rule', () => {
  it.each([
    ['lacks a property', { severity: undefined }, 'RULE_SCHEMA', 'PC-001.json: "severity" is missing'],
    [
      'has a property of its own',
      { severty: 'minor' },
      'RULE_SCHEMA',
      '"severty" is no property here. Did you mean "severity"?',
    ],
    [
      'has a word that is not allowed',
      { consequence: 'violations' },
      'RULE_SCHEMA',
      'consequence: "violations" is not allowed. Did you mean "violation"?',
    ],
    ['has an ill-formed id', { id: 'pc-1' }, 'RULE_SCHEMA', 'id: "pc-1" must match pattern'],
    ['has a core point that does not exist', { corePoints: [9] }, 'RULE_SCHEMA', 'corePoints.0: 9 must be <= 8'],
    [
      'has a population that is no condition',
      { population: 'all' },
      'RULE_SCHEMA',
      'population: it is neither a condition nor null',
    ],
    ['has no requirement', { requirement: null }, 'RULE_SCHEMA', 'requirement'],
    [
      'lacks the English title',
      { title: { 'zh-CN': '接诊' } },
      'RULE_MISSING_TRANSLATION',
      'title: the "en" text is missing',
    ],
    [
      'has a blank Chinese remediation',
      { remediation: { 'zh-CN': '　', en: 'how' } },
      'RULE_MISSING_TRANSLATION',
      'remediation: the "zh-CN" text is blank',
    ],
    ['is of an unknown unit', { unit: 'consultations' }, 'RULE_UNKNOWN_UNIT', 'Did you mean "consultation"?'],
    [
      'is of an unknown province',
      { jurisdiction: 'CN-QQ' },
      'RULE_JURISDICTION',
      'no province has the letters of CN-QQ',
    ],
    [
      'begins on a day that does not exist',
      { effective: { from: '2022-02-30', to: null } },
      'RULE_DATE',
      'there is no day 2022-02-30',
    ],
    [
      'ends before it begins',
      { effective: { from: '2022-02-08', to: '2022-02-07' } },
      'RULE_DATE',
      '"to" (2022-02-07) is before "from"',
    ],
    ['is a violation without a basis', { basis: [] }, 'RULE_NO_BASIS', 'no basis makes a fail a violation in CN'],
    [
      'is a violation by a practice threshold',
      {
        parameters: { limit: parameter(1, 'practice') },
        requirement: { fact: 'turns', operator: 'greaterThan', value: { parameter: 'limit' } },
      },
      'RULE_PRACTICE_VIOLATION',
      '"limit" is a practice threshold',
    ],
    ['reviews under a plain id', { consequence: 'review' }, 'RULE_SUFFIX', 'Use an id that ends in R'],
    ['has a target under a plain id', { consequence: 'below_target' }, 'RULE_SUFFIX', 'Use an id that ends in T'],
    [
      'has a parameter that nothing uses',
      { parameters: { limit: parameter(1) } },
      'RULE_UNUSED_PARAMETER',
      'no condition uses the parameter "limit"',
    ],
  ])('that %s is refused', (_, said, code, words) => {
    const { code: given, message } = refusal({ [ruleFile]: rule(said) })
    expect(given).toBe(code)
    expect(message).toContain(words)
    expect(message).not.toContain('\n')
  })

  it.each(['R', 'T'])('with the suffix %s cannot be a violation', (suffix) => {
    const { code } = refusal({ [`process-compliance/PC-001${suffix}.json`]: rule({ id: `PC-001${suffix}` }) })
    expect(code).toBe('RULE_SUFFIX')
  })

  it('may be in force for a single day', () => {
    const folder = folderOf({ [ruleFile]: rule({ effective: { from: '2024-02-29', to: '2024-02-29' } }) })
    expect(checkRules([folder], vocabulary)).toEqual([])
  })

  it('tells all that is wrong with it when it is checked', () => {
    const folder = folderOf({
      [ruleFile]: rule({
        unit: 'consultation',
        effective: { from: '2022-02-08', to: '2021-01-01' },
        population: { fact: 'acepted', operator: 'equal', value: true },
        requirement: { any: [] },
      }),
      'process-compliance/PC-002.json': '{',
    })
    expect(checkRules([folder], vocabulary).map(({ code }) => code)).toEqual([
      'RULE_NOT_JSON',
      'RULE_DATE',
      'RULE_UNKNOWN_FACT',
      'RULE_EMPTY_CONDITION',
    ])
  })
})
