import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baseline } from '../../src/cases/caseRows.js'
import { baselineDataset, ihq, newFolder } from './ihq.js'

const [consultation] = baseline.consultations ?? []
const [institution] = baseline.institutions ?? []

function audited(more: readonly (readonly [table: string, row: object])[], ...options: string[]) {
  const dataset = baselineDataset(['platforms', 'institutions', 'consultations'])
  for (const [table, row] of more) appendFileSync(join(dataset, `${table}.ndjson`), `${JSON.stringify(row)}\n`)
  const out = join(newFolder(), 'run')
  const { code, err } = ihq('audit', dataset, '--out', out, ...options)
  const fileOf = (file: string): string => readFileSync(join(out, file), 'utf8')
  return { code, err, result: JSON.parse(fileOf('audit.json')), index: fileOf('index.html') }
}

it('a platform whose consultations are all refused is named as one that has no report', () => {
  const { code, err, result, index } = audited([
    ['consultations', { ...consultation, platform_id: 'refused<b>', service_type: 'nonsense' }],
    ['institutions', { ...institution, platform_id: 'refused<b>' }],
  ])
  expect({ code, err }).toEqual({
    code: 0,
    err: '1 个平台交付了数据，但审查期间内没有可采用的问诊记录，因此没有报告：refused<b>。请核对其问诊数据和审查期间。\n',
  })
  expect(result.platforms).toHaveLength(1)
  expect(result.leftOut).toEqual(['refused<b>'])
  expect(index).toContain('下列1个平台交付了数据')
  expect(index).toContain('不得据此认为不存在问题：refused&lt;b&gt;。')
  expect(index).toContain('which is no clean bill of health: refused&lt;b&gt;.')
})

it('so is one of which nothing could be used at all', () => {
  const row = { ...consultation, platform_id: 'refused', applied_at: null }
  const registered = { platform_id: 'refused', name: null }
  const refused = [['consultations', row] as const, ['platforms', registered] as const]
  expect(audited(refused, '--lang', 'en')).toMatchObject({
    err: expect.stringContaining('so without a report: 1 (refused)'),
    result: { leftOut: ['refused'] },
  })
})

it('a refused row of another table names no platform: its values may have slipped, and be a patient’s name', () => {
  const { err, result, index } = audited([
    ['consultations', { ...consultation, platform_id: '王某某', applied_at: null }],
  ])
  expect(err).toBe('')
  expect(result).not.toHaveProperty('leftOut')
  expect(index).not.toContain('王某某')
})

it('so is one whose consultations lie outside the period', () => {
  const late = { ...consultation, platform_id: 'late', applied_at: '2031-01-01T10:00:00' }
  expect(audited([['consultations', late]], '--to', '2030-12-31', '--lang', 'en')).toMatchObject({
    err: expect.stringContaining('so without a report: 1 (late)'),
    result: { leftOut: ['late'] },
  })
})

it('nothing is said where every platform has a report', () => {
  const { err, result, index } = audited([])
  expect(err).toBe('')
  expect(result).not.toHaveProperty('leftOut')
  expect(index).not.toContain('未列入对比的平台')
})
