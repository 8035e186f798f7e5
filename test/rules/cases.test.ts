import { beforeAll, describe, expect, it } from 'vitest'
import { readCaseFiles } from '../../src/cases/caseFile.js'
import { checkCases, checkThresholds, ruleOfCases } from '../../src/cases/checkCases.js'
import { readEquivalentMutants } from '../../src/cases/equivalentMutants.js'
import { type CaseVerdict, judgeAllCases } from '../../src/cases/judgeCases.js'
import { type Mutation, mutationOf } from '../../src/cases/mutation.js'
import { mutationReport } from '../../src/cases/mutationReport.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { typesIn } from '../../src/verdicts/judged.js'
import { textOf } from '../../src/wording/said.js'

const vocabulary = await loadVocabulary()
const { rules } = loadRules([rulesFolder], vocabulary)
const subjects = readCaseFiles(import.meta.dirname).map((caseFile) => ({
  ...caseFile,
  subject: ruleOfCases(rules, caseFile),
}))
const equivalents = readEquivalentMutants(import.meta.dirname)
const verdictsOf = new Map<string, readonly CaseVerdict[]>()
const mutations = new Map<string, Mutation>()

// All at once, since that is three times as fast; under `-t` only what was asked for.
// biome-ignore lint/correctness/noEmptyPattern: vitest takes nothing else as the first argument.
beforeAll(async ({}, file) => {
  const asked = new Set(file.tasks.filter(({ mode }) => mode === 'run').map(({ name }) => name))
  const judging = subjects.flatMap(({ rule: name, subject, cases }) =>
    subject !== undefined && asked.has(name) ? [{ name, rule: subject, cases }] : [],
  )
  const judged = await judgeAllCases(judging, vocabulary)
  for (const [index, { name, rule }] of judging.entries()) {
    const verdicts = judged[index] ?? []
    verdictsOf.set(name, verdicts)
    mutations.set(name, mutationOf(rule, verdicts, typesIn(vocabulary.get(rule.unit)!)))
  }
}, 300_000)

it('every rule has cases for every outcome it can have', () => {
  checkCases(
    rules,
    subjects.map(({ subject, ...caseFile }) => caseFile),
  )
})

for (const { rule: id, subject, cases } of subjects)
  describe(id, () => {
    for (const [index, { says, expect: outcome }] of cases.entries())
      it(`${id} · ${says} → ${outcome}`, () => {
        const { case: _, ...verdict } = verdictsOf.get(id)?.[index] ?? { case: null, problem: 'there is no such rule' }
        expect(verdict).toMatchObject({ problem: null, sql: outcome, reference: outcome })
      })

    it(`${id} · has a case on both sides of every threshold`, () => {
      if (subject !== undefined) checkThresholds(subject, verdictsOf.get(id) ?? [])
    })

    it(`${id} · has a case that notices each small mistake in it, or an argument why it changes no verdict`, () => {
      const survivors = (mutations.get(id)?.survivors ?? []).map((says) => textOf(says, 'en'))
      expect(survivors.filter((mistake) => !equivalents.get(id)?.has(mistake))).toEqual([])
    })
  })

it('the cases notice 95 % of all mistakes at least, and no argument is stale', ({ skip }) => {
  if (mutations.size < subjects.length) skip()
  const { made, noticed, stale } = mutationReport(mutations, equivalents)
  expect(made).toBeGreaterThan(1000)
  expect(noticed / made).toBeGreaterThanOrEqual(0.95)
  expect(stale).toEqual([])
})
