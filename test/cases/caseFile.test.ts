import { expect, it } from 'vitest'
import { readCaseFiles } from '../../src/cases/caseFile.js'
import { folderOf } from '../rules/ruleFixture.js'

const file = 'process-compliance/PC-001.cases.json'
const one = { says: 'no consent', expect: 'fail', given: { consultations: [{ consent_at: null }] } }
const read = (content: unknown) => readCaseFiles(folderOf({ [file]: content }))

it('a case file is read, with nothing given, nothing undelivered and no unit where it says nothing', () => {
  const [caseFile] = read({
    rule: 'PC-001',
    cases: [
      { says: 'the baseline', expect: 'pass' },
      { ...one, undelivered: ['messages', 'drugs'], unitId: 'c1' },
    ],
  })
  expect(caseFile?.rule).toBe('PC-001')
  expect(caseFile?.cases).toEqual([
    { says: 'the baseline', expect: 'pass', given: {}, undelivered: [], unitId: null },
    { ...one, undelivered: ['drugs', 'messages'], unitId: 'c1' },
  ])
})

it.each([
  ['no JSON', '{', 'PC-001.cases.json: it is not JSON'],
  ['no object', [], 'it is no object'],
  ['named otherwise', { rule: 'PC-002', cases: [one] }, '"rule" is "PC-002". Name the file after its rule.'],
  ['without cases', { rule: 'PC-001' }, '"cases" is missing'],
  ['with a key of its own', { rule: 'PC-001', cases: [one], note: '' }, '"note" is no key here'],
  [
    'with a misspelt key in a case',
    { rule: 'PC-001', cases: [{ ...one, undeliverd: [] }] },
    'cases[0]: "undeliverd" is no key here. Did you mean "undelivered"?',
  ],
  ['with a case that expects nothing', { rule: 'PC-001', cases: [{ says: 'x' }] }, '"expect" is missing'],
  [
    'with a case that expects no outcome',
    { rule: 'PC-001', cases: [{ ...one, expect: 'passed' }] },
    '"expect" is "passed". Use one of pass, fail, excluded, not_applicable, unknown.',
  ],
  ['with a case that says nothing', { rule: 'PC-001', cases: [{ ...one, says: ' ' }] }, '"says" is no text'],
  [
    'with rows that are no list',
    { rule: 'PC-001', cases: [{ ...one, given: { consultations: {} } }] },
    'given.consultations: it is no list of rows',
  ],
  [
    'with undelivered things that are no texts',
    { rule: 'PC-001', cases: [{ ...one, undelivered: 'messages' }] },
    '"undelivered" is no list',
  ],
  ['with a sentence twice', { rule: 'PC-001', cases: [one, { ...one, given: {} }] }, 'two cases say "no consent"'],
  [
    'with a case twice',
    { rule: 'PC-001', cases: [one, { ...one, says: 'again' }] },
    '"again" is the same case as "no consent"',
  ],
])('a case file %s is refused', (_, content, message) => {
  expect(() => read(content)).toThrow(message)
})

it('a folder that is not there is refused', () => {
  expect(() => readCaseFiles('/nowhere/cases')).toThrow('/nowhere/cases: there is no such folder.')
})
