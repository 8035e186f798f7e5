import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from '../commands/ihq.js'
import { runRules } from './runRules.js'

const dimension = 'process-compliance'
const sound = JSON.parse(readFileSync(`rules/${dimension}/RX-005.json`, 'utf8')) as Record<string, unknown>
const signed = { fact: 'reviewSigned', operator: 'equal', value: true }

function folderOf(...rules: Record<string, unknown>[]): string {
  const folder = newFolder()
  mkdirSync(join(folder, dimension))
  for (const rule of rules)
    writeFileSync(join(folder, dimension, `${rule.id}.json`), JSON.stringify({ ...sound, population: null, ...rule }))
  return folder
}

it('the rules of the product are sound', async () => {
  expect(await runRules({ action: 'check' })).toMatchObject({
    noted: [],
    code: null,
    printed: [expect.stringMatching(/^Rules checked: \d+[.] Nothing is wrong[.]$/)],
  })
})

it('a dead, a contradictory and a subsumed rule are each named on a line', async () => {
  const folder = folderOf(
    { id: 'RX-901', requirement: signed },
    { id: 'RX-902', population: { all: [signed, { not: signed }] }, requirement: signed },
    { id: 'RX-903', population: signed, requirement: { not: signed } },
    { id: 'RX-904', population: { fact: 'reviewed', operator: 'equal', value: true }, requirement: signed },
  )
  const { noted, printed } = await runRules({ action: 'check', id: folder })
  expect(printed).toEqual([])
  for (const line of [
    /RX-902[.]json population: it can never hold[.] /,
    /RX-903[.]json requirement: it contradicts what lets a unit get as far[.] /,
    /RX-904[.]json: every unit that it judges is judged by RX-901 by the same requirement[.] /,
  ])
    expect(noted).toContainEqual(expect.stringMatching(line))
})

it('an overlay may speak of the product’s rules beside those of the folder', async () => {
  const id = folderOf({ id: 'RX-901', requirement: signed })
  expect(await runRules({ action: 'check', id, overlay: ['tianjin'] })).toMatchObject({ noted: [], code: null })
})
