import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../src/store/duckdb.js'
import { fewRules, fewTables } from '../audit/fewRules.js'
import { ownFolder, removeSamples, sample } from '../sample/samples.js'
import { ihq } from './ihq.js'

const root = ownFolder()
const list = join(root, 'list.csv')
const run = (name: string): string => join(root, name)
const fileOf = (name: string, file: string): string => readFileSync(join(run(name), file), 'utf8')
let dataset = ''
let rules = ''
const audit = (out: string, ...more: string[]) =>
  ihq('audit', dataset, '--rules', rules, '--sample', '60', '--out', run(out), ...more)

/** Of every platform that has any, one. */
let findings: string[] = []

beforeAll(async () => {
  dataset = fewTables((await sample({ consultations: 300, platforms: 3 })).out)
  rules = fewRules(join(root, 'rules'))
  expect(audit('unlisted').code).toBe(0)
  const store = await openStore()
  const rows = await store.rows<{ id: string }>(
    `select min(finding_id) as id from '${join(run('unlisted'), 'findings.parquet')}' group by platform_id order by 1`,
  )
  store.close()
  findings = rows.map(({ id }) => id)
})
afterAll(removeSamples)

it('says nothing of a list where none was given', () => {
  expect(JSON.parse(fileOf('unlisted', 'audit.json'))).not.toHaveProperty('confirmed')
  expect(fileOf('unlisted', 'index.html')).not.toContain('核实清单')
})

it('tells of ids that are no finding of the audit: how many, the first of them, and in the report too', () => {
  const others = ['7', '6', '5', '4', '3', '2'].map((digit) => digit.repeat(16))
  expect(findings.length).toBeGreaterThan(1)
  writeFileSync(list, ['finding_id', ...findings, ...others, ...findings, ''].join('\n'))
  const listed = findings.length + 6
  const named = ['2', '3', '4', '5', '6'].map((digit) => digit.repeat(16))
  const { code, err } = audit('listed', '--confirmed', list)
  expect({ code, err }).toEqual({
    code: 0,
    err: `--confirmed ${list}：${listed} 个问题编号中有 6 个不属于本次审查发现的问题，未计入核实数（${named.join('、')}、…）。请核对编号和审查期间。\n`,
  })
  expect(JSON.parse(fileOf('listed', 'audit.json')).confirmed).toEqual({ listed, unmatched: others.toReversed() })
  for (const page of ['index.html', 'platform-001/report.html']) {
    const ids = named.join('、')
    expect(fileOf('listed', page)).toContain(
      `列有问题编号${listed}个，其中6个不属于本次审查发现的问题，未计入核实数：${ids}、…`,
    )
    expect(fileOf('listed', page)).toContain(
      `${listed} listed; not among the findings of this audit, and not counted: 6 (`,
    )
  }
})

it('says the same of platforms that are audited one after the other, and of results that are taken over', () => {
  for (const [name, ...more] of [
    ['apart', '--batch-rows', '1'],
    ['since', '--since', run('listed')],
  ] as const) {
    const { code, err } = audit(name, '--confirmed', list, '--lang', 'en', ...more)
    expect(code).toBe(0)
    expect(err).toContain(
      `--confirmed ${list}: 6 of ${findings.length + 6} ids match no finding of this audit and count for nothing (`,
    )
    expect(fileOf(name, 'audit.json')).toBe(fileOf('listed', 'audit.json'))
  }
})

it.each([
  ['every id is a finding', () => findings, 'listed, all of them findings of this audit'],
  ['it is empty', () => [], 'no finding is listed'],
])('is silent of a list where %s', (_, ids, text) => {
  writeFileSync(list, ids().join('\n'))
  const { code, err } = audit('right', '--confirmed', list, '--overwrite')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(fileOf('right', 'audit.json')).confirmed).toEqual({ listed: ids().length, unmatched: [] })
  expect(fileOf('right', 'index.html')).toContain(text)
})
