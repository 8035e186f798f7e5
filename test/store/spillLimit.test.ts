import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/duckdb.js'

const rows = 'create table t as select range as a, hash(range) as b, hash(range + 1) as c from range(4000000)'

it.each([
  ['1MB', 'DISK_FULL'],
  ['1GB', null],
])('of what does not fit into memory, %s may lie on the disk', async (spillLimit, code) => {
  const spillFolder = mkdtempSync(join(tmpdir(), 'ihq-spill-'))
  const store = await openStore({ memory: '40MB', threads: 1, spillFolder, spillLimit })
  const ended = await store.run(rows).then(
    () => null,
    (error) => error.code,
  )
  store.close()
  rmSync(spillFolder, { recursive: true })
  expect(ended).toBe(code)
})
