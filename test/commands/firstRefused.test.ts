import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baseline } from '../../src/cases/caseRows.js'
import { baselineDataset, ihq } from './ihq.js'

it('check says in which file and row a reason for refusing is met first, and none of the text', () => {
  const dataset = baselineDataset(['consultations'])
  const [consultation] = baseline.consultations ?? []
  for (const applied_at of ['2025/3/5', '王某某'])
    appendFileSync(join(dataset, 'consultations.ndjson'), `${JSON.stringify({ ...consultation, applied_at })}\n`)
  const zh = ihq('check', dataset)
  expect(zh.out).toContain('（applied_at）：数据类型或者格式不符，2 条（首见于 consultations.ndjson 第 2 条）')
  expect(zh.out).not.toContain('王某某')
  expect(ihq('check', dataset, '--lang', 'en').out).toContain('; rows: 2 (first in consultations.ndjson, row 2)')
  const [consultations] = JSON.parse(ihq('check', dataset, '--json').out).tables.filter(
    ({ table }: { table: string }) => table === 'consultations',
  )
  expect(consultations.reasons).toEqual([
    { column: 'applied_at', problem: 'type', rows: 2, firstFile: 'consultations.ndjson', firstRow: 2 },
  ])
})
