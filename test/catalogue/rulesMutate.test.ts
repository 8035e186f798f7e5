import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newFolder } from '../commands/ihq.js'
import { runRules } from './runRules.js'

it('without a case at the edge the mistake at the edge goes unnoticed, and is named', async () => {
  const folder = newFolder()
  const dimension = 'process-compliance'
  mkdirSync(join(folder, dimension))
  mkdirSync(join(folder, 'cases', dimension), { recursive: true })
  writeFileSync(join(folder, dimension, 'RX-018.json'), readFileSync(`rules/${dimension}/RX-018.json`))
  writeFileSync(
    join(folder, 'cases', dimension, 'RX-018.cases.json'),
    JSON.stringify({ rule: 'RX-018', cases: [{ says: 'one drug', expect: 'pass' }] }),
  )
  const { printed } = await runRules({ action: 'mutate', id: folder })
  expect(printed).toContainEqual(expect.stringMatching(/^RX-018 requirement.*: drugsPrescribed .* 5 became 6$/))
  expect(printed).not.toContainEqual(expect.stringMatching(/became greaterThan$/))
  expect(printed.at(-1)).toMatch(/^\d+ mistakes, \d+ noticed by the cases/)
})
