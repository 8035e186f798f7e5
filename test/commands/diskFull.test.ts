import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fewRules, fewTables } from '../audit/fewRules.js'
import { ownFolder, removeSamples, sample } from '../sample/samples.js'
import { ihq } from './ihq.js'

afterAll(removeSamples)

/** As on a disk where no file can grow beyond so many blocks of half a kilobyte. */
function onFullDisk(blocks: number, words: readonly string[]): { code: number | null; err: string } {
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', process.execPath, 'dist/cli.js', ...words], {
    encoding: 'utf8',
  })
  return { code: status, err: stderr }
}

it.skipIf(process.platform === 'win32')('a full disk gives one line and leaves nothing half done', async () => {
  const dataset = fewTables((await sample({ consultations: 240, platforms: 2 })).out)
  const root = ownFolder()
  const out = join(root, 'run')
  const spill = join(root, 'spill')
  mkdirSync(spill)
  const words = ['audit', dataset, '--rules', fewRules(join(root, 'rules')), '--batch-rows', '1', '--sample', '20']
  const options = [...words, '--out', out, '--spill', spill, '--lang', 'en']
  // The first cannot even begin, the second not keep a platform's records or findings, the third not write the report.
  for (const blocks of [1, 30, 100]) {
    const { code, err } = onFullDisk(blocks, options)
    expect(err.replace(/^Going on .*\n/, '')).toMatch(/^ihq: .*no space is left.*\n$/)
    expect(code).toBe(2)
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(spill)).toEqual([])
    for (const partial of readdirSync(root).filter((name) => name.startsWith('.run')))
      expect(readdirSync(join(root, partial)).sort()).toEqual(['parts'])
  }
  expect(ihq(...options).code).toBe(0)
  expect(readdirSync(root).sort()).toEqual(['rules', 'run', 'spill'])
})

it.skipIf(process.platform === 'win32')(
  'a copy that does not fit on the disk is no fault of what was delivered',
  () => {
    const root = ownFolder()
    const spill = join(root, 'spill')
    const rows = Array.from({ length: 2000 }, (_, n) => `p,c${n},i,d,u,follow_up_visit,2025-03-01T09:00:00,completed`)
    const text = `\uFEFFplatform_id,consultation_id,institution_id,practitioner_id,patient_id,service_type,applied_at,status\n${rows.join('\n')}`
    writeFileSync(join(root, 'consultations.csv'), Buffer.from(text, 'utf16le'))
    expect(onFullDisk(30, ['check', root, '--spill', spill, '--lang', 'en'])).toEqual({
      code: 2,
      err: 'ihq: disk: no space is left for intermediate results. Free some, or name another folder with --spill.\n',
    })
    expect(readdirSync(spill)).toEqual([])
  },
)

it.skipIf(process.platform === 'win32')(
  'a sample that does not fit on the disk is one line, and leaves nothing',
  () => {
    const root = ownFolder()
    for (const blocks of [1, 30]) {
      const out = join(root, 'made')
      expect(onFullDisk(blocks, ['sample', '--consultations', '300', '--out', out, '--lang', 'en'])).toEqual({
        code: 2,
        err: `ihq: ${out}: no space is left on its disk. Free some and give the same command again; an audit goes on from the platforms that are done.\n`,
      })
      expect(readdirSync(root)).toEqual([])
    }
  },
)
