import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCaseFiles } from '../../src/cases/caseFile.js'
import { checkCases, checkThresholds, ruleOfCases } from '../../src/cases/checkCases.js'
import { type CaseVerdict, judgeCases } from '../../src/cases/judgeCases.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'

const vocabulary = await loadVocabulary()
const { rules } = loadRules([rulesFolder], vocabulary)
const caseFiles = readCaseFiles(join(import.meta.dirname))

it('every rule has cases for every outcome it can have', () => {
  checkCases(rules, caseFiles)
})

describe.each(caseFiles)('$rule', (caseFile) => {
  const { rule: id, cases } = caseFile
  let verdicts: CaseVerdict[] = []
  const rule = ruleOfCases(rules, caseFile)

  beforeAll(async () => {
    if (rule !== undefined) verdicts = await judgeCases(rule, cases, vocabulary)
  })

  for (const [index, { says, expect: outcome }] of cases.entries())
    it(`${id} · ${says} → ${outcome}`, () => {
      const { case: _, ...verdict } = verdicts[index] ?? { case: null, problem: 'there is no such rule' }
      expect(verdict).toMatchObject({ problem: null, sql: outcome, reference: outcome })
    })

  it(`${id} · has a case on both sides of every threshold`, () => {
    if (rule !== undefined) checkThresholds(rule, verdicts)
  })
})
