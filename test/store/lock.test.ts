import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
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
