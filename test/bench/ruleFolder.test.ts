import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { copyRules, rulesInMixedOrder } from './ruleFolder.mjs'

test('a part of the rules is a rule pack of its own, and the larger part holds the smaller', async () => {
  const vocabulary = await loadVocabulary()
  const all = rulesInMixedOrder(rulesFolder).map(({ id }) => id)
  expect(new Set(all)).toEqual(new Set(loadRules([rulesFolder], vocabulary).rules.map(({ id }) => id)))
  expect(new Set(all).size).toBe(all.length)
  for (const count of [25, 50]) {
    const folder = mkdtempSync(join(tmpdir(), 'ihq-rules-'))
    try {
      copyRules(rulesFolder, count, folder)
      const ids = new Set(loadRules([folder], vocabulary).rules.map(({ id }) => id))
      expect(ids).toEqual(new Set(all.slice(0, count)))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
})
