import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { withSpill } from '../../src/store/spill.js'
import { ownFolder, removeSamples } from '../sample/samples.js'

afterAll(removeSamples)

it('two runs of one process leave each other their intermediate results', async () => {
  const parent = ownFolder()
  const bothThere = await withSpill(parent, {}, (_, first) =>
    withSpill(parent, {}, async (_, second) => [existsSync(first), existsSync(second)]),
  )
  expect(bothThere).toEqual([true, true])
  expect(readdirSync(parent)).toEqual([])
})

it('what a killed process set down is cleared away by the next run', async () => {
  const parent = ownFolder()
  const script = `import { writeFileSync } from 'node:fs'
    import { withSpill } from './dist/store/spill.js'
    await withSpill(process.argv[1], {}, async (_, folder) => {
      writeFileSync(folder + '/text', 'records')
      process.kill(process.pid, 'SIGKILL')
      await new Promise(() => setInterval(() => {}, 1000))
    })`
  spawnSync(process.execPath, ['--input-type=module', '--eval', script, parent])
  const [left = ''] = readdirSync(parent)
  expect(left).toMatch(/^ihq-spill-/)
  await withSpill(parent, {}, async (_, own) => expect(readdirSync(parent)).toEqual([own.slice(parent.length + 1)]))
  expect(readdirSync(parent)).toEqual([])
})

it('nothing is left where the engine cannot be opened', async () => {
  const parent = ownFolder()
  await expect(withSpill(parent, { memory: 'much' }, async () => undefined)).rejects.toThrow()
  expect(readdirSync(parent)).toEqual([])
})
