import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from '../commands/ihq.js'
import { runRules } from './runRules.js'

const dimension = 'process-compliance'
const rule = 'RX-018'
const edge = 'requirement: drugsPrescribed lessThanInclusive 5 became 4'
const reason = { 'zh-CN': '理由', en: 'because' }

/** RX-018 without the case of five drugs, with these arguments beside its cases. */
function folderOf(equivalents?: unknown): string {
  const folder = newFolder()
  const casesFolder = join(folder, 'cases')
  mkdirSync(join(folder, dimension))
  mkdirSync(join(casesFolder, dimension), { recursive: true })
  writeFileSync(join(folder, dimension, `${rule}.json`), readFileSync(`rules/${dimension}/${rule}.json`))
  const { cases } = JSON.parse(readFileSync(`test/rules/${dimension}/${rule}.cases.json`, 'utf8')) as {
    cases: { says: string }[]
  }
  const few = cases.filter(({ says }) => !/five drugs|two of them/.test(says))
  writeFileSync(join(casesFolder, dimension, `${rule}.cases.json`), JSON.stringify({ rule, cases: few }))
  if (equivalents !== undefined)
    writeFileSync(join(casesFolder, 'equivalent-mutants.json'), JSON.stringify(equivalents))
  return folder
}
const mutate = (equivalents?: unknown, more: object = {}, language: 'zh-CN' | 'en' = 'en') =>
  runRules({ action: 'mutate', id: folderOf(equivalents), ...more }, language)

it('without a case at the edge the mistake at the edge goes unnoticed, is named, and the exit code is 1', async () => {
  const { printed, exit } = await mutate()
  expect(exit).toBe(1)
  expect(printed).toContainEqual(expect.stringContaining(`${rule} ${edge}\n  UNEXPLAINED`))
  expect(printed).not.toContainEqual(expect.stringMatching(/became greaterThan$/m))
  expect(printed.at(-1)).toMatch(
    /^Mistakes made: \d+[.] Noticed by the cases: \d+ \([\d.]+%\), argued to be equivalent: 0, unexplained: 2[.]$/,
  )
})

it('with an argument for each it is 0; an argument about a mistake that a case notices is stale', async () => {
  const strict = 'requirement: drugsPrescribed lessThanInclusive became lessThan'
  const noticed = 'requirement: drugsPrescribed lessThanInclusive 5 became 6'
  const said = { [rule]: { [edge]: reason, [strict]: reason, [noticed]: reason } }
  const { printed, exit } = await mutate(said, {}, 'zh-CN')
  expect(exit).toBe(0)
  expect(printed).toContain(`${rule} requirement：drugsPrescribed lessThanInclusive 的 5 改为 4\n  等价：理由`)
  expect(printed).toContainEqual(expect.stringContaining(`${rule} ${noticed}\n  说明已失效`))
  expect(printed.at(-1)).toMatch(/已说明等价 2 处，未作说明 0 处。$/)
  const json = JSON.parse((await mutate(said, { json: true })).printed.join('\n'))
  expect(json).toMatchObject({ unchanging: 0, stale: [{ rule, mistake: noticed }] })
  expect(json.survivors).toContainEqual({ rule, mistake: edge, reason })
})

it.each([
  [[], /it is no object/],
  [{ [rule]: { [edge]: 'because' } }, /RX-018 ".* became 4": it is no object/],
  [{ [rule]: { [edge]: { en: 'because' } } }, /the reason is not there in both languages/],
  [{ [rule]: { [edge]: { ...reason, de: 'weil' } } }, /"de" is no language here/],
])('arguments like %j are refused in one line', async (said, message) => {
  expect(await mutate(said)).toMatchObject({ code: 'MUTANTS_MALFORMED', noted: [expect.stringMatching(message)] })
})
