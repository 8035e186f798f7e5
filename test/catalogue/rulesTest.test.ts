import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from '../commands/ihq.js'
import { runRules } from './runRules.js'

const dimension = 'process-compliance'
const rule = readFileSync(`rules/${dimension}/RX-004.json`, 'utf8')
const cases = readFileSync(`test/rules/${dimension}/RX-004.cases.json`, 'utf8')

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function folderOf(caseText: string, place = `cases/${dimension}`): string {
  const folder = newFolder()
  write(join(folder, dimension, 'RX-004.json'), rule)
  write(join(folder, place, 'RX-004.cases.json'), caseText)
  return folder
}

it('cases beside the rules that all pass', async () => {
  const said = await runRules({ action: 'test', id: folderOf(cases) })
  expect(said).toMatchObject({ noted: [], code: null })
  expect(said.printed).toEqual([expect.stringMatching(/^1 rules, \d+ cases: all pass[.]$/)])
})

it('cases in a folder of their own', async () => {
  const folder = folderOf(cases, `elsewhere/${dimension}`)
  const said = await runRules({ action: 'test', id: folder, cases: join(folder, 'elsewhere') })
  expect(said).toMatchObject({ noted: [], code: null })
})

it('one line for every case that fails', async () => {
  const wrong = cases.replaceAll('"expect": "pass"', '"expect": "swap"').replaceAll('"fail"', '"pass"')
  const said = await runRules({ action: 'test', id: folderOf(wrong.replaceAll('"swap"', '"fail"')) })
  expect(said.code).toBe('CASE_FAILS')
  expect(said.noted.length).toBe((cases.match(/"expect": "(pass|fail)"/g) ?? []).length)
  expect(said.noted.join('\n')).toMatch(/RX-004[.]cases[.]json: ".+": expected pass, it is fail[.] Correct/)
})

it('an outcome that no case tries', async () => {
  const { cases: all, ...rest } = JSON.parse(cases) as { cases: { expect: string }[] }
  const few = JSON.stringify({ ...rest, cases: all.filter((one) => one.expect !== 'unknown') })
  const said = await runRules({ action: 'test', id: folderOf(few) })
  expect(said).toMatchObject({ code: 'CASES_INCOMPLETE', printed: [] })
  expect(said.noted).toEqual(['cases: RX-004 has no case for unknown. Add the cases.'])
})

it('a folder without cases says where they belong', async () => {
  const said = await runRules({ action: 'test', id: folderOf(cases, 'elsewhere') })
  expect(said.code).toBe('CASES_FOLDER_MISSING')
})
