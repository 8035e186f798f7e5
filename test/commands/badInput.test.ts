import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { baselineDataset, ihq, newFolder } from './ihq.js'

const consultation =
  'platform_id,consultation_id,institution_id,practitioner_id,patient_id,service_type,applied_at,status'
const row = (id: string, status = 'completed') => `p,${id},i,d,u,follow_up_visit,2025-03-01T09:00:00,${status}`

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = newFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

function rulesWith(files: Record<string, string>): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'process-compliance'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'process-compliance', name), content)
  return folder
}

const rule = readFileSync('rules/process-compliance/RX-004.json', 'utf8')

describe('each mistake is one clear line, exit code 2, and no run folder', () => {
  const mistakes: Record<string, () => { args: string[]; says: RegExp }> = {
    'no such folder': () => ({ args: ['no-such-folder'], says: /no-such-folder/ }),
    'an empty folder': () => ({ args: [newFolder()], says: /consultations/ }),
    'no consultations table': () => ({ args: [baselineDataset(['patients', 'messages'])], says: /consultations/ }),
    'a csv without a required column': () => ({
      args: [folderWith({ 'consultations.csv': `platform_id,consultation_id\np,c1\n` })],
      says: /consultations\.csv.*institution_id/,
    }),
    'a truncated parquet': () => ({
      args: [folderWith({ 'consultations.parquet': Buffer.from('PAR1 and then nothing') })],
      says: /consultations\.parquet/,
    }),
    'an unknown fact in a rule': () => ({
      args: [
        baselineDataset(),
        '--rules',
        rulesWith({ 'RX-004.json': rule.replaceAll('prescriptionSignatureValid', 'prescriptionSignatureValit') }),
      ],
      says: /RX-004\.json.*prescriptionSignatureValit.*prescriptionSignatureValid/,
    }),
    'a rule file that is not JSON': () => ({
      args: [baselineDataset(), '--rules', rulesWith({ 'RX-004.json': '{ "id": ' })],
      says: /RX-004\.json/,
    }),
    'a rules folder without rules': () => ({ args: [baselineDataset(), '--rules', newFolder()], says: /rule/i }),
    'no row of the consultations can be used': () => ({
      args: [folderWith({ 'consultations.csv': `${consultation}\n${row('c1', 'done')}\n${row('c2', 'done')}\n` })],
      says: /consultations.*status/,
    }),
    'a table with a header and nothing else': () => ({
      args: [folderWith({ 'consultations.csv': `${consultation}\n` })],
      says: /consultations/,
    }),
    'a period without consultations': () => ({
      args: [baselineDataset(), '--from', '2001-01-01', '--to', '2001-12-31'],
      says: /--from/,
    }),
    'a date that does not exist': () => ({ args: [baselineDataset(), '--from', '2025-02-30'], says: /2025-02-30/ }),
    'a period that ends before it starts': () => ({
      args: [baselineDataset(), '--from', '2025-03-02', '--to', '2025-03-01'],
      says: /2025-03-02/,
    }),
    'an unknown option': () => ({ args: [baselineDataset(), '--ouput', 'x'], says: /ouput/ }),
    'a confirmed list that is none': () => ({
      args: [baselineDataset(), '--confirmed', folderWith({ list: 'abc\n' }).concat('/list')],
      says: /line 1/,
    }),
  }
  test.each(Object.entries(mistakes))('%s', (_, mistake) => {
    const { args, says } = mistake()
    const parent = newFolder()
    const { code, out, err } = ihq('audit', ...args, '--out', join(parent, 'run'), '--lang', 'en')
    expect(err).toMatch(says)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/\n\s+at /)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(readdirSync(parent)).toEqual([])
  })
})

test('an earlier run is replaced only when asked to; a folder that is no run is never touched', () => {
  const dataset = baselineDataset()
  const out = join(newFolder(), 'run')
  expect(ihq('audit', dataset, '--out', out).code).toBe(0)
  expect(ihq('audit', dataset, '--out', out, '--lang', 'en')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/--overwrite/),
  })
  expect(ihq('audit', dataset, '--out', out, '--overwrite').code).toBe(0)
  const other = folderWith({ 'thesis.txt': 'years of work' })
  expect(ihq('audit', dataset, '--out', other, '--overwrite').code).toBe(2)
  expect(readFileSync(join(other, 'thesis.txt'), 'utf8')).toBe('years of work')
})

test('bad rows are quarantined and counted, never fatal', () => {
  const folder = folderWith({
    'consultations.csv': `${consultation}\n${row('c1')}\n${row('c2', 'done')}\n${row('c1')}\n`,
  })
  const out = join(newFolder(), 'run')
  expect(ihq('audit', folder, '--out', out).code).toBe(0)
  const { intake } = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8'))
  expect(intake.find((table: { table: string }) => table.table === 'consultations')).toMatchObject({
    read: 3,
    used: 1,
    quarantined: 1,
    duplicates: 1,
    reasons: [{ column: 'status', problem: 'code', rows: 1 }],
  })
})

test('exit code 1 when a violation of the named severity is there, 0 otherwise', () => {
  const dataset = baselineDataset()
  expect(ihq('audit', dataset, '--out', join(newFolder(), 'run'), '--fail-on', 'minor').code).toBe(0)
  const path = join(dataset, 'prescriptions.ndjson')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"signature_valid":true', '"signature_valid":false'))
  expect(ihq('audit', dataset, '--out', join(newFolder(), 'run'), '--fail-on', 'critical').code).toBe(1)
  expect(ihq('audit', dataset, '--out', join(newFolder(), 'run')).code).toBe(0)
})

test('the whole run folder is there', () => {
  const out = join(newFolder(), 'run')
  expect(ihq('audit', baselineDataset(), '--out', out, '--csv').code).toBe(0)
  for (const file of ['audit.json', 'findings.parquet', 'findings.csv', 'index.html', 'platform-001/report.html'])
    expect(existsSync(join(out, file)), file).toBe(true)
})
