import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { caseRows } from '../../src/cases/caseRows.js'
import { ownFolder, removeSamples } from '../sample/samples.js'
import { ihq } from './ihq.js'

afterAll(removeSamples)

/** A doctor with a consultation in March 2025, another in January, and income linked to drugs in January. */
function dataset(): string {
  const folder = ownFolder()
  const rows = caseRows(
    {
      consultations: [{}, { consultation_id: 'c2', applied_at: '2025-01-10T09:00:00' }],
      practitioner_income: [{}, { month: '2025-01-01', source: 'drug_linked', amount_cny: 200 }],
    },
    'p1',
  )
  for (const table of [
    'platforms',
    'institutions',
    'practitioners',
    'consultations',
    'prescriptions',
    'practitioner_income',
  ])
    writeFileSync(join(folder, `${table}.ndjson`), (rows[table] ?? []).map((row) => JSON.stringify(row)).join('\n'))
  return folder
}

describe('explain', () => {
  const records = dataset()
  const explain = (...words: string[]) =>
    ihq('explain', 'DOC-014', 'doc1', '--dataset', records, '--lang', 'en', '--threads', '1', ...words)
  const verdict = (...words: string[]): string | undefined => /^Verdict: (.*)$/m.exec(explain(...words).out)?.[1]

  it('says what an audit of the same period says', () => {
    expect(verdict()).toBe('fail')
    expect(verdict('--from', '2025-03-01')).toBe('pass')
    expect(verdict('--from', '2025-01-01', '--to', '2025-01-31')).toBe('not applicable')
  })

  it('says that it looked on one platform, or in one period, where it found nothing there', () => {
    const err =
      'ihq: doc1: no practitioner of that id is on the platform or in the period that was named. Check the id, --platform, --from and --to.\n'
    expect(explain('--platform', 'p2')).toEqual({ code: 2, out: '', err })
    expect(explain('--to', '2024-12-31')).toEqual({ code: 2, out: '', err })
  })

  it('refuses a period that is none', () => {
    expect(explain('--from', '2025-02-30').err).toBe('ihq: --from 2025-02-30: not a date. Write it as 2025-03-01.\n')
  })
})
