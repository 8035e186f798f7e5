import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { baseline } from '../../src/cases/caseRows.js'

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ihq-test-'))

/** The built command line, as a user runs it. */
export function ihq(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...words], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const few = ['platforms', 'institutions', 'consultations', 'prescriptions', 'prescription_items']

/** A few tables of the compliant baseline consultation as a folder of ndjson files. */
export function baselineDataset(only: readonly string[] = few): string {
  const folder = newFolder()
  mkdirSync(folder, { recursive: true })
  for (const table of only)
    writeFileSync(
      join(folder, `${table}.ndjson`),
      (baseline[table] ?? []).map((row) => `${JSON.stringify(row)}\n`).join(''),
    )
  return folder
}
