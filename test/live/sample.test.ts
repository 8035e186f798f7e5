import { afterAll, expect, test } from 'vitest'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { judgeWithLists, prepareLists } from '../../src/live/liveJudge.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { loadReferences } from '../../src/rules/references.js'
import { openStore } from '../../src/store/duckdb.js'
import { removeSamples, sample } from '../sample/samples.js'
import { judgedByLive, judgedBySql } from './judged.js'
import { readDataset, recordsOf } from './sampleRecords.mjs'

afterAll(removeSamples)

test('every unit of a sample’s consultations has the facts and verdicts that SQL gives it', async () => {
  const { out } = await sample({ consultations: 600, platforms: 2, seed: 11, format: 'ndjson' })
  const records = recordsOf(readDataset(out))
  const vocabulary = await loadVocabulary()
  const { rules } = loadRules([rulesFolder], vocabulary)
  const store = await openStore()
  const lists = await prepareLists(store, loadReferences())
  const live = await judgeWithLists(store, lists, rules, vocabulary, [])
  const sql = await judgedBySql(store, records, rules, vocabulary, [])
  store.close()
  const failed = new Set<string>()
  for (const [place, record] of records.entries()) {
    const judged = judgedByLive(live, record)
    expect(judged).toEqual(sql.get(`r${place}`))
    for (const { outcomes } of judged)
      for (const outcome of outcomes) if (outcome.endsWith(' fail')) failed.add(outcome)
  }
  expect(records).toHaveLength(600)
  expect(failed.size).toBeGreaterThan(30)
})
