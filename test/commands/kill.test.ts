import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fewRules, fewTables } from '../audit/fewRules.js'
import { ownFolder, removeSamples, sample } from '../sample/samples.js'

afterAll(removeSamples)

interface Ended {
  readonly killed: boolean
  readonly code: number | null
  readonly err: string
  readonly milliseconds: number
}

/** Runs the built command line, and kills it (as `kill -9` does) where it takes longer than it may. */
function run(words: readonly string[], killAfter?: number): Promise<Ended> {
  const started = performance.now()
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ killed: signal === 'SIGKILL', code, err, milliseconds: performance.now() - started })
    })
  })
}

it('of audits that write the same run folder at once all but one are refused, whatever they ask, and that one ends well', async () => {
  const { out: dataset } = await sample({ consultations: 300, platforms: 5 })
  const root = ownFolder()
  const out = join(root, 'out')
  const words = ['audit', dataset, '--batch-rows', '1', '--out', out, '--lang', 'en']
  const first = run(words)
  await expect.poll(() => existsSync(join(root, '.out.lock')), { timeout: 60_000, interval: 20 }).toBe(true)
  const later = await Promise.all([run(words), run([...words, '--seed', '2'])])
  for (const one of later)
    expect(one).toMatchObject({
      code: 2,
      err: `ihq: ${out}: another ihq is at work on it. Wait until it ends, or choose another --out.\n`,
    })
  expect(await first).toMatchObject({ code: 0, err: '' })
  expect(readdirSync(root)).toEqual(['out'])
}, 600_000)

it('killed at ten random moments and started again, an audit comes to the same result, and is never seen half done', async () => {
  const dataset = fewTables((await sample({ consultations: 300, platforms: 5 })).out)
  const root = ownFolder()
  const rules = fewRules(join(root, 'rules'))
  const spill = join(root, 'spill')
  const words = (out: string) =>
    [
      'audit',
      dataset,
      '--rules',
      rules,
      '--batch-rows',
      '1',
      '--sample',
      '50',
      '--spill',
      spill,
      '--lang',
      'en',
    ].concat(['--out', join(root, out), '--overwrite'])
  const whole = await run(words('whole'))
  expect(whole.err).toBe('')
  const json = readFileSync(join(root, 'whole', 'audit.json'), 'utf8')
  const files = readdirSync(join(root, 'whole'), { recursive: true, encoding: 'utf8' }).sort()
  const out = join(root, 'again')
  let kills = 0
  let resumed = 0
  while (kills < 10) {
    const { killed, err } = await run(words('again'), Math.random() * whole.milliseconds)
    if (killed) kills += 1
    if (/Going on with an interrupted audit\. Platforms done, and not audited again: [1-4] of 5/.test(err)) resumed += 1
    // Under its final name there is all of it or nothing.
    if (existsSync(out)) expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()).toEqual(files)
  }
  const last = await run(words('again'))
  expect(last.code).toBe(0)
  if (/Going on/.test(last.err)) resumed += 1
  expect(resumed).toBeGreaterThan(0)
  expect(readFileSync(join(out, 'audit.json'), 'utf8')).toBe(json)
  expect(readdirSync(root).sort()).toEqual(['again', 'rules', 'spill', 'whole'])
  expect(readdirSync(spill, { recursive: true })).toEqual([])
}, 600_000)

it('an audit that is interrupted while it reads leaves nothing beside its run folder', async () => {
  const { out: dataset } = await sample({ consultations: 300, platforms: 2 })
  const root = ownFolder()
  const spill = join(root, 'spill')
  const words = ['audit', dataset, '--out', join(root, 'a', 'out'), '--spill', spill]
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const begun = (): boolean => existsSync(spill) && readdirSync(spill).length > 0
  await expect.poll(begun, { timeout: 60_000, interval: 5 }).toBe(true)
  expect(existsSync(join(root, 'a', '.out.lock'))).toBe(true)
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(readdirSync(root, { recursive: true })).toEqual(['spill'])
})
