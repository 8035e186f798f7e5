import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baselineDataset, newFolder } from '../commands/ihq.js'
import { runRules } from './runRules.js'

const dimension = 'process-compliance'

function folderOf(id: string, withCases: boolean): string {
  const folder = newFolder()
  mkdirSync(join(folder, dimension))
  cpSync(`rules/${dimension}/${id}.json`, join(folder, dimension, `${id}.json`))
  if (withCases)
    cpSync(`test/rules/${dimension}/${id}.cases.json`, join(folder, 'cases', dimension, `${id}.cases.json`))
  return folder
}

it('says for each condition what the cases and the records have shown, and names what nobody has seen', async () => {
  const id = folderOf('RX-014', true)
  const { printed, exit } = await runRules({ action: 'coverage', id, dataset: baselineDataset() })
  expect(exit).toBe(0)
  expect(printed.slice(0, 4)).toEqual([
    expect.stringMatching(/^RX-014 /),
    expect.stringMatching(/^ {2}population: .*\(longTermPrescription\): yes$/),
    expect.stringMatching(/^ {4}cases: \d+ true, \d+ false, \d+ unknown$/),
    '    dataset: 0 true, 1 false, 0 unknown',
  ])
  expect(printed).toContain(
    'Conditions: 6. Seen both true and false: 5, not: 1. Only units that get as far as the condition are counted.',
  )
  expect(printed.at(-1)).toMatch(/^ {2}RX-014 requirement[.]all\[1\]: .*\(daysSupplyComplete\): yes {2}← never false$/)
})

it('without cases the records speak alone, in Chinese too and as JSON', async () => {
  const task = { action: 'coverage', id: folderOf('RX-018', false), dataset: baselineDataset() }
  const { printed } = await runRules(task, 'zh-CN')
  expect(printed).toContain('    数据集：成立 1，不成立 0，无法判定 0')
  expect(printed.at(-1)).toMatch(/RX-018 requirement: .*← 从未不成立$/)
  const json = JSON.parse((await runRules({ ...task, json: true })).printed.join('\n'))
  expect(json).toMatchObject([
    { rule: 'RX-018', where: 'population', leaf: { fact: 'prescriptionKind' }, cases: null, dataset: { true: 1 } },
    { where: 'requirement', never: [false] },
  ])
})

it('with neither cases nor records there is nothing to count', async () => {
  expect(await runRules({ action: 'coverage', id: folderOf('RX-018', false) })).toMatchObject({
    code: 'CASES_FOLDER_MISSING',
    noted: [expect.stringMatching(/name their folder with --cases/)],
  })
})
