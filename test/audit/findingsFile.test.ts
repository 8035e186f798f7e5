import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeFindings } from '../../src/audit/findingsFile.js'
import { openStore } from '../../src/store/duckdb.js'
import { ownFolder, removeSamples } from '../sample/samples.js'

afterAll(removeSamples)

it('what a platform delivered starts no formula in findings.csv, and stands in findings.parquet as it is', async () => {
  const folder = ownFolder()
  const part = join(folder, 'part.parquet')
  const store = await openStore()
  await store.run(`copy (
    select '0123456789abcdef' as finding_id, 'RX-001' as rule_id, 'violation' as consequence, 'minor' as severity,
      'p' as platform_id, '-1' as institution_id, 'consultation' as unit, '=HYPERLINK(1)' as unit_id,
      '@c' as consultation_id, chr(9) || 'd' as practitioner_id, timestamp '2025-01-01' as occurred_at, '{}' as evidence
    ) to '${part}' (format parquet)`)
  const agreement = { units: 0, verdicts: 0, agreed: 0 }
  const parts = [{ platforms: [{ platformId: 'p', result: null, agreement }], findings: part, shared: false }]
  await writeFindings(store, parts, ['p'], { folder, csv: true })
  const [, line] = readFileSync(join(folder, 'findings.csv'), 'utf8').split('\n')
  expect(line).toBe(
    `0123456789abcdef,RX-001,violation,minor,p,'-1,consultation,'=HYPERLINK(1),'@c,'\td,2025-01-01 00:00:00,{}`,
  )
  const rows = await store.rows(`select unit_id, institution_id from '${join(folder, 'findings.parquet')}'`)
  expect(rows).toEqual([{ unit_id: '=HYPERLINK(1)', institution_id: '-1' }])
  store.close()
})
