import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baselineDataset, ihq, newFolder } from './ihq.js'

it('an audit names what it did not recognise in the dataset', () => {
  const dataset = baselineDataset(['consultations'])
  for (const name of ['prescription.csv', 'README.md']) writeFileSync(join(dataset, name), 'platform_id\n')
  const { code, err } = ihq('audit', dataset, '--out', join(newFolder(), 'run'))
  expect({ code, err }).toEqual({
    code: 0,
    err: '1 个文件或数据表未识别、未读取：prescription.csv。其中如有应审查的记录，请按数据模型改名后重新审查。\n',
  })
})
