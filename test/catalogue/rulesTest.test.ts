import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from '../commands/ihq.js'
import { runRules } from './runRules.js'

const dimension = 'process-compliance'
const ruleText = (id: string): string => readFileSync(`rules/${dimension}/${id}.json`, 'utf8')
const casesText = (id: string): string => readFileSync(`test/rules/${dimension}/${id}.cases.json`, 'utf8')
const cases = casesText('RX-004')

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function folderOf(caseText: string, place = `cases/${dimension}`, id = 'RX-004'): string {
  const folder = newFolder()
  write(join(folder, dimension, `${id}.json`), ruleText(id))
  write(join(folder, place, `${id}.cases.json`), caseText)
  return folder
}
const folderOfRule = (id: string): string => folderOf(casesText(id), undefined, id)

it('cases beside the rules that all pass', async () => {
  const said = await runRules({ action: 'test', id: folderOf(cases) })
  expect(said).toMatchObject({ noted: [], code: null })
  expect(said.printed).toEqual([expect.stringMatching(/^Rules: 1, cases: \d+[.] All pass[.]$/)])
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

it('case files that are about no rule', async () => {
  const folder = folderOf(cases)
  const stray = (id: string) => {
    const file = join(folder, 'cases', dimension, `${id}.cases.json`)
    writeFileSync(file, cases.replaceAll('RX-004', id))
    return file
  }
  const [first] = [stray('RX-801'), stray('RX-802')]
  const said = await runRules({ action: 'test', id: folder })
  expect(said.noted).toEqual([
    `${first}: this case file is about no rule (2 in all). Remove it, or name with --cases the folder that goes with the rules.`,
  ])
})

it('a folder without cases says where they belong', async () => {
  const said = await runRules({ action: 'test', id: folderOf(cases, 'elsewhere') })
  expect(said.code).toBe('CASES_FOLDER_MISSING')
})

it('a rule of an outside author may use a shared condition of the product', async () => {
  expect(ruleText('PC-014')).toContain('"condition": "careService"')
  expect(await runRules({ action: 'test', id: folderOfRule('PC-014') })).toMatchObject({ noted: [], code: null })
  const folder = folderOfRule('PC-014')
  write(join(folder, dimension, 'PC-014.json'), ruleText('PC-014').replace('careService', 'careServise'))
  const misspelt = await runRules({ action: 'test', id: folder })
  expect(misspelt.noted).toEqual([expect.stringMatching(/no condition is named "careServise".*"careService"/)])
})

it('a condition of the folder stands in for the one of the product that has its name', async () => {
  const folder = folderOfRule('PC-014')
  const own = { fact: 'serviceType', operator: 'equal', value: 'health_inquiry' }
  const title = { 'zh-CN': '健康咨询', en: 'A health inquiry' }
  write(
    join(folder, 'conditions', 'careService.json'),
    JSON.stringify({ name: 'careService', unit: 'consultation', title, condition: own }),
  )
  const { code, noted } = await runRules({ action: 'test', id: folder })
  expect(code).not.toBeNull()
  expect(noted).toContainEqual(expect.stringMatching(/"no record": expected fail, it is not_applicable/))
})

it('the rules are tested under an overlay, which may also speak of the product’s other rules', async () => {
  const folder = folderOfRule('RX-018')
  expect(await runRules({ action: 'test', id: folder, overlay: ['tianjin'] })).toMatchObject({ noted: [], code: null })
  const overlay = join(folder, 'one.json')
  const parameters = { 'RX-018': { maximumDrugs: { value: 1, source: 'regulation' } } }
  write(overlay, JSON.stringify({ name: 'one', title: { 'zh-CN': '一种', en: 'One' }, parameters }))
  const { noted } = await runRules({ action: 'test', id: folder, overlay: [overlay] })
  expect(noted).toContainEqual(expect.stringMatching(/"five drugs": expected pass, it is fail/))
})

it('facts read the lists of --lists', async () => {
  const id = folderOfRule('PC-028')
  const lists = newFolder()
  const list = JSON.parse(readFileSync('rules/lists/notifiable_diseases.json', 'utf8')) as {
    entries: Record<string, object>[]
  }
  const [first] = list.entries
  const attributes = { ...first?.attributes, icd10_prefixes: ['I10'] }
  const hypertension = { ...first, name: '高血压', en: 'Hypertension', attributes }
  write(join(lists, 'notifiable_diseases.json'), JSON.stringify({ ...list, entries: [first, hypertension] }))
  const { noted } = await runRules({ action: 'test', id, lists: [lists] })
  expect(noted).toContainEqual(expect.stringMatching(/"hypertension": expected not_applicable, it is excluded/))
})
