import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baseline } from '../../src/cases/caseRows.js'
import { baselineDataset, ihq, newFolder } from './ihq.js'

it('the report of a platform names the delivered tables that have no row of it', () => {
  const dataset = baselineDataset(['consultations', 'prescriptions', 'prescription_items'])
  const [consultation] = baseline.consultations ?? []
  const silent = { ...consultation, platform_id: '~' }
  appendFileSync(join(dataset, 'consultations.ndjson'), `${JSON.stringify(silent)}\n`)
  const out = join(newFolder(), 'run')
  expect(ihq('audit', dataset, '--out', out)).toMatchObject({ code: 0, err: '' })
  const [whole, lacking] = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8')).platforms
  expect(whole).not.toHaveProperty('tablesWithoutRows')
  expect(lacking.tablesWithoutRows).toEqual(['prescription_items', 'prescriptions'])
  const page = (folder: string): string => readFileSync(join(out, folder, 'report.html'), 'utf8')
  expect(page(whole.folder)).not.toContain('没有本平台的记录')
  expect(page(lacking.folder)).toContain('没有本平台的记录：处方药品（prescription_items）、处方（prescriptions）。')
  expect(page(lacking.folder)).toContain('without a row of this platform: Prescription items (prescription_items)')
})
