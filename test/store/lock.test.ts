import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { holdSpill, newSpill } from '../../src/audit/spill.js'
import { openStore } from '../../src/store/duckdb.js'
import { lockFile } from '../../src/store/lock.js'
import { ownFolder, removeSamples } from '../sample/samples.js'

afterAll(removeSamples)

it.each([0, 1, 4096])('a lock file of %i bytes, which a full disk had cut short, is made anew', async (bytes) => {
  const path = join(ownFolder(), 'lock')
  writeFileSync(path, Buffer.alloc(bytes))
  const store = await openStore()
  expect(await lockFile(store, path, 'run_lock')).toBe(true)
  store.close()
})

it('two audits of one process leave each other their intermediate results', async () => {
  const parent = ownFolder()
  const first = await openStore()
  const second = await openStore()
  const spills = [newSpill(parent), newSpill(parent)] as const
  await holdSpill(first, spills[0])
  await holdSpill(second, spills[1])
  expect(spills.map((path) => existsSync(path))).toEqual([true, true])
  first.close()
  second.close()
})
