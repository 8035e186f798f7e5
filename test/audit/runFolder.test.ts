import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { stageRunFolder } from '../../src/audit/runFolder.js'
import { ownFolder, removeSamples } from '../sample/samples.js'

afterAll(removeSamples)

/** Publishes a run folder that says `text`. */
async function publish(out: string, text: string, key = 'any'): Promise<void> {
  const folder = await stageRunFolder(out, true)
  folder.open(key)
  folder.write('audit.json', text)
  folder.publish()
}

const exchange = {
  'before anything was moved': '',
  'when the earlier run was put aside': 'renameSync(out, join(state, "replaced"))',
  'when its own was in place': 'renameSync(out, join(state, "replaced")); renameSync(join(state, "run"), out)',
  'when it had half cleared the earlier run':
    'renameSync(out, join(state, "replaced")); renameSync(join(state, "run"), out); renameSync(join(state, "replaced"), join(state, "old")); rmSync(join(state, "old", "audit.json"))',
}

/** In a process of its own: works on a second run, does so much of the exchange, and is killed. */
function killed(out: string, done: keyof typeof exchange): void {
  const script = `import { renameSync, rmSync } from 'node:fs'
    import { join, dirname } from 'node:path'
    import { stageRunFolder } from './dist/audit/runFolder.js'
    const [, out] = process.argv
    const folder = await stageRunFolder(out, true)
    folder.open('second')
    folder.write('audit.json', 'second')
    const state = dirname(folder.staging())
    ${exchange[done]}
    process.kill(process.pid, 'SIGKILL')
    await new Promise(() => setInterval(() => {}, 1000))`
  expect(spawnSync(process.execPath, ['--input-type=module', '--eval', script, out]).signal).toBe('SIGKILL')
}

const says = (out: string): string => readFileSync(join(out, 'audit.json'), 'utf8')

describe.each(Object.keys(exchange) as (keyof typeof exchange)[])('a process that was killed %s', (done) => {
  const stands =
    done === 'before anything was moved' || done === 'when the earlier run was put aside' ? 'first' : 'second'

  it(`leaves the ${stands} run, whole, to whoever comes next`, async () => {
    const out = join(ownFolder(), 'run')
    await publish(out, 'first')
    killed(out, done)
    await expect(stageRunFolder(out, false)).rejects.toThrow(`${out}: holds an earlier run.`)
    expect(says(out)).toBe(stands)
  })

  it.each(['second', 'another'])(
    'is no hindrance to the next, of key %s, which leaves nothing but its own',
    async (key) => {
      const root = ownFolder()
      const out = join(root, 'run')
      await publish(out, 'first')
      killed(out, done)
      await publish(out, 'third', key)
      expect(says(out)).toBe('third')
      expect(readdirSync(root)).toEqual(['run'])
    },
  )

  it('harms nothing either where the next one fails', async () => {
    const out = join(ownFolder(), 'run')
    await publish(out, 'first')
    killed(out, done)
    const folder = await stageRunFolder(out, true)
    folder.open('another')
    folder.discard()
    expect(says(out)).toBe(stands)
  })
})

it('what another program has put in the place meanwhile is not touched', async () => {
  const out = join(ownFolder(), 'run')
  await publish(out, 'first')
  killed(out, 'when the earlier run was put aside')
  mkdirSync(out)
  writeFileSync(join(out, 'thesis.txt'), 'years of work')
  await expect(stageRunFolder(out, true)).rejects.toThrow(`${out}: exists and is not a run folder.`)
  expect(readdirSync(out)).toEqual(['thesis.txt'])
})

it('folders that were made for a run are gone where there is none', async () => {
  const root = ownFolder()
  const out = join(root, 'a', 'b', 'run')
  const folder = await stageRunFolder(out, false)
  folder.open('any')
  folder.discard()
  expect(existsSync(join(root, 'a'))).toBe(false)
  await publish(out, 'first')
  expect(says(out)).toBe('first')
})
