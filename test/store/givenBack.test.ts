import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'

// In a process of its own: of this one, other tests take memory too.
const script = `import { setTimeout } from 'node:timers/promises'
  import { openStore } from './dist/store/duckdb.js'
  const megabytes = () => process.memoryUsage.rss() / 1e6
  const store = await openStore({ threads: 1, memory: '600MB' })
  const other = await openStore()
  const idle = megabytes()
  const beyond = []
  for (const round of [1, 2]) {
    await store.run('create table t as select range as a, hash(range) as b, hash(range + 1) as c from range(7000000)')
    if (round === 1) beyond.push(megabytes() - idle)
    await store.run('drop table t')
    for (let waits = 0; waits < 40 && megabytes() - idle > 50; waits += 1) await setTimeout(100)
  }
  beyond.push(megabytes() - idle)
  console.log(JSON.stringify(beyond))`

it.skipIf(!existsSync('/proc'))(
  'what the engine has given up goes back to the system, whichever thread held it',
  () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    const [held = 0, left = Number.POSITIVE_INFINITY] = JSON.parse(stdout) as number[]
    expect(held).toBeGreaterThan(150)
    expect(left).toBeLessThan(50)
  },
)
