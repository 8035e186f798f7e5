import { describe, expect, it } from 'vitest'
import { loadRules } from '../../src/rules/load.js'
import { currentRules } from '../../src/rules/revisions.js'
import { folderOf, rule, ruleFile, vocabulary } from './ruleFixture.js'

const until = (to: string) => ({ from: '2022-02-08', to })
const since = (from: string) => ({ from, to: null })
const later = (from: string) => `process-compliance/PC-001@${from}.json`

describe('a rule that the law has changed', () => {
  it('has a file for each wording, in the order of time', () => {
    const files = {
      [later('2025-03-15')]: rule({ effective: since('2025-03-15'), severity: 'critical' }),
      [ruleFile]: rule({ effective: until('2025-03-14') }),
    }
    const { rules } = loadRules([folderOf(files)], vocabulary)
    expect(rules.map(({ id, effective, severity }) => [id, effective.from, severity])).toEqual([
      ['PC-001', '2022-02-08', 'major'],
      ['PC-001', '2025-03-15', 'critical'],
    ])
    const severityOn = (day: string | null) => currentRules(rules, day).map(({ severity }) => severity)
    expect(severityOn('2025-03-14')).toEqual(['major'])
    expect(severityOn('2025-03-15')).toEqual(['critical'])
    expect(severityOn('2010-01-01')).toEqual(['major'])
    expect(severityOn(null)).toEqual(['critical'])
  })

  it('may leave a gap, and may begin in another folder', () => {
    const first = folderOf({ [ruleFile]: rule({ effective: until('2024-12-31') }) })
    const second = folderOf({ [later('2025-03-15')]: rule({ effective: since('2025-03-15') }) })
    expect(loadRules([first, second], vocabulary).rules).toHaveLength(2)
  })

  it.each([
    ['one day belongs to both', until('2025-03-15'), {}, 'the id "PC-001" is also in'],
    [
      'it would be about other units',
      until('2025-03-14'),
      { unit: 'prescription', requirement: { fact: 'signed', operator: 'equal', value: true } },
      'its unit is prescription, that of PC-001.json is consultation',
    ],
    [
      'it would mean something else',
      until('2025-03-14'),
      { consequence: 'rate' },
      'its consequence is rate, that of PC-001.json is violation',
    ],
  ])('is refused where %s', (_, period, said, words) => {
    const files = {
      [ruleFile]: rule({ effective: period }),
      [later('2025-03-15')]: rule({ effective: since('2025-03-15'), ...said }),
    }
    expect(() => loadRules([folderOf(files)], vocabulary)).toThrow(words)
  })

  it('has its first day in the name of the file', () => {
    const files = { [later('2025-03-16')]: rule({ effective: since('2025-03-15') }) }
    expect(() => loadRules([folderOf(files)], vocabulary)).toThrow('Name the file PC-001@2025-03-15.json.')
  })
})

describe('the id of a local rule', () => {
  it('ends in the letters of its province', () => {
    const local = (jurisdiction: string) =>
      folderOf({ 'process-compliance/PC-001-TJ.json': rule({ id: 'PC-001-TJ', jurisdiction }) })
    expect(loadRules([local('CN-TJ')], vocabulary).rules.map(({ id }) => id)).toEqual(['PC-001-TJ'])
    expect(() => loadRules([local('CN-BJ')], vocabulary)).toThrow(
      'the id "PC-001-TJ" ends in the letters of a province',
    )
  })

  it('keeps the letter of its consequence after the number', () => {
    const review = folderOf({
      'process-compliance/PC-001R-TJ.json': rule({ id: 'PC-001R-TJ', jurisdiction: 'CN-TJ', consequence: 'review' }),
    })
    expect(loadRules([review], vocabulary).rules).toHaveLength(1)
  })
})
