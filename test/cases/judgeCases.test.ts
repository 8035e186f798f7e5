import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/caseFile.js'
import { judgeCases } from '../../src/cases/judgeCases.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import type { Rule } from '../../src/rules/rule.js'
import { textOf } from '../../src/wording/said.js'
import { rule as ruleJson } from '../rules/ruleFixture.js'

const vocabulary = await loadVocabulary()
const rule = {
  ...ruleJson({
    population: { fact: 'serviceType', operator: 'equal', value: 'follow_up_visit' },
    requirement: { fact: 'consentBeforeAcceptance', operator: 'equal', value: true },
  }),
  file: '',
} as unknown as Rule

const oneCase = (said: Partial<Case>): Case => ({
  says: 'one',
  expect: 'pass',
  given: {},
  undelivered: [],
  unitId: null,
  ...said,
})
const judge = async (...cases: Partial<Case>[]) => {
  const verdicts = await judgeCases(rule, cases.map(oneCase), vocabulary)
  return verdicts.map((verdict) =>
    verdict.problem === null ? [verdict.sql, verdict.reference] : textOf(verdict.problem, 'en'),
  )
}

describe('a case', () => {
  it('is judged by both judges, apart from the others, in the order given', async () => {
    expect(
      await judge(
        { given: { consultations: [{ consent_at: null }] } },
        { undelivered: ['consultations.consent_at'] },
        {},
        { given: { consultations: [{ service_type: 'health_inquiry' }] } },
        { given: { consultations: [{ applied_at: '2022-02-07T23:59:59' }] } },
      ),
    ).toEqual([
      ['fail', 'fail'],
      ['unknown', 'unknown'],
      ['pass', 'pass'],
      ['not_applicable', 'not_applicable'],
      ['not_applicable', 'not_applicable'],
    ])
  })

  it('names its unit where the records hold several', async () => {
    const consultations = [{}, { consultation_id: 'c2', consent_at: null }]
    expect(
      await judge(
        { given: { consultations } },
        { given: { consultations }, unitId: 'c2' },
        { given: { consultations }, unitId: 'c3' },
        { given: { consultations: [] } },
      ),
    ).toEqual([
      expect.stringMatching(/^it has several of the unit consultation \(c1, c2\)/),
      ['fail', 'fail'],
      expect.stringMatching(/^there is no consultation "c3" in it, only: c1, c2/),
      'there is no consultation in it. Correct it.',
    ])
  })

  it('whose records would be refused at intake is told so, and the others are judged', async () => {
    expect(
      await judge(
        { given: { consultations: [{ consent_on: null }] } },
        { given: { consultation: [{}] } },
        { given: { consultations: [{ status: 'done' }] } },
        { given: { consultations: [{}, { consent_at: null }] } },
        { undelivered: ['mesages'] },
        {},
      ),
    ).toEqual([
      'consultations: no column is named "consent_on". Did you mean "consent_at"?',
      'rows: no table is named "consultation". Did you mean "consultations"?',
      'consultations row 1: status is "done" (code is not in the list). Correct it.',
      'consultations row 2: the key ["case-3","c1"] is there already. Give the row its own.',
      'rows: no table is named "mesages". Did you mean "messages"?',
      ['pass', 'pass'],
    ])
  })
})
