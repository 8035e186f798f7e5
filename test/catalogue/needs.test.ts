import { expect, it } from 'vitest'
import { needsOf } from '../../src/catalogue/needs.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { loadTables } from '../../src/records/table.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { runRules } from './runRules.js'

const vocabulary = await loadVocabulary()
const { rules } = loadRules([rulesFolder], vocabulary)
const tables = [...loadTables().values()]

it('one rule needs the tables of its unit, the columns of its facts, and what every row must have', () => {
  const needs = needsOf(
    rules.filter(({ id }) => id === 'RX-005'),
    vocabulary,
    tables,
  )
  const names = needs.map(({ table, columns }) => [table, columns.map(({ column }) => column)])
  expect(Object.fromEntries(names)).toMatchObject({
    prescriptions: expect.arrayContaining(['platform_id', 'prescription_id', 'status']),
    prescription_reviews: expect.arrayContaining(['result', 'reviewed_at']),
    dispensings: expect.arrayContaining(['prescription_id', 'dispensed_at']),
  })
  expect(needs.flatMap(({ columns }) => columns.flatMap((column) => column.rules))).toContain('RX-005')
  expect(needs.map(({ table }) => table)).not.toContain('messages')
})

it('all rules: every need is a table or column of the data model, and every column serves a rule', () => {
  const needs = needsOf(rules, vocabulary, tables)
  expect(needs.length).toBeGreaterThan(10)
  for (const { columns } of needs) for (const column of columns) expect(column.rules).not.toEqual([])
})

it('the command says the table, its columns and their rules', async () => {
  const { printed } = await runRules({ action: 'needs' })
  const start = printed.findIndex((line) => /[(]prescription_reviews[)]: read by \d+ of the rules$/.test(line))
  expect(start).toBeGreaterThanOrEqual(0)
  expect(printed.slice(start).find((line) => line.includes(' (signed): '))).toMatch(/: .*RX-006/)
})

it('the command says the same as JSON', async () => {
  const { printed } = await runRules({ action: 'needs', json: true })
  expect(JSON.parse(printed.join('\n'))).toEqual(needsOf(rules, vocabulary, tables))
})

it('one rule by its id, and no more; an id that is none is refused', async () => {
  const { printed } = await runRules({ action: 'needs', id: 'RX-005' }, 'zh-CN')
  expect(printed).toContain('  审核时间（reviewed_at）：RX-005')
  expect(printed.join('\n')).not.toMatch(/RX-006|PC-/)
  expect(await runRules({ action: 'needs', id: 'RX-0055' })).toMatchObject({ code: 'RULE_UNKNOWN', printed: [] })
})
