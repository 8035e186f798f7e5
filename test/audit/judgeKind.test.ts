import { afterAll, expect, it } from 'vitest'
import { judgeKind } from '../../src/audit/judgeKind.js'
import type { Terms } from '../../src/audit/terms.js'
import { caseRows } from '../../src/cases/caseRows.js'
import { scopeOf } from '../../src/facts/factTable.js'
import { prepareLists } from '../../src/facts/lists.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { dropTallies, talliesByPlatform, tallyInto } from '../../src/indicators/tally.js'
import { recordsFromRows } from '../../src/records/fromRows.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { loadReferences } from '../../src/rules/references.js'
import { loadScoring } from '../../src/scores/scoring.js'
import { openStore } from '../../src/store/duckdb.js'
import { rulesByUnit } from '../../src/verdicts/judged.js'

const store = await openStore({ threads: 2 })
afterAll(() => store.close())

it('counts the same under all rules of a kind at once as under a group after the other', async () => {
  const vocabulary = await loadVocabulary()
  const { rules: revisions } = loadRules([rulesFolder], vocabulary)
  const delivery = await recordsFromRows(store, caseRows({}, 'p'))
  await prepareLists(store, loadReferences())
  const scope = scopeOf({ from: null, to: null })
  const scoring = loadScoring(rulesFolder)
  const sample = { seed: 1, unitsPerPlatform: 1 }
  const terms: Terms = { revisions, rules: revisions, vocabulary, delivery, scope, scoring, sample, confirmed: [] }
  const words = vocabulary.get('dispensing')
  const rules = rulesByUnit(revisions).get('dispensing') ?? []
  if (words === undefined) throw new Error('no unit dispensing')
  const counted = async (groups: number) => {
    await dropTallies(store)
    const sizes: number[] = []
    const wanted = new Map([['dispensing', groups]])
    await judgeKind(store, words, rules, terms, wanted, async (judged) => {
      sizes.push(judged.rules.length)
      await tallyInto(store, judged)
    })
    return { sizes, tallies: await talliesByPlatform(store) }
  }
  const whole = await counted(1)
  const apart = await counted(5)
  expect(whole.sizes).toEqual([rules.length])
  expect(apart.sizes).toHaveLength(5)
  expect(apart.sizes.reduce((a, b) => a + b)).toBe(rules.length)
  expect(whole.tallies.get('p')?.size).toBeGreaterThan(5)
  expect(apart.tallies).toEqual(whole.tallies)
})
