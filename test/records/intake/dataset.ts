import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { type Intake, type IntakeOptions, openDataset } from '../../../src/records/intake/intake.js'
import { openStore } from '../../../src/store/duckdb.js'
import type { Row, Store } from '../../../src/store/store.js'

const made: string[] = []
const open: Store[] = []

afterEach(() => {
  for (const store of open.splice(0)) store.close()
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder with these files; removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ihq-test-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export async function newStore(): Promise<Store> {
  const store = await openStore()
  open.push(store)
  return store
}

export interface Opened {
  readonly store: Store
  readonly intake: Intake
  used(sql: string): Promise<Row[]>
}

export async function opened(path: string, options: IntakeOptions = {}): Promise<Opened> {
  const store = await newStore()
  const intake = await openDataset(store, path, options)
  return { store, intake, used: (sql) => store.rows(sql) }
}

export const intakeOf = (intake: Intake, table: string) => {
  const found = intake.tables.find((one) => one.table === table)
  if (found === undefined) throw new Error(`no table ${table}`)
  return found
}

export const quarantined = (store: Store): Promise<Row[]> =>
  store.rows('select * from intake.quarantine order by "table", file, "row", "column"')

const required = {
  platform_id: 'P1',
  consultation_id: 'C1',
  institution_id: 'I1',
  practitioner_id: 'D1',
  patient_id: 'A1',
  service_type: 'follow_up_visit',
  applied_at: '2024-05-01T08:00:00',
  status: 'completed',
}

export const consultation = (columns: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...required,
  ...columns,
})

export const ndjson = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** All records must have the columns of the first. */
export function csv(records: readonly Readonly<Record<string, unknown>>[], lineEnd = '\n'): string {
  const names = Object.keys(records[0] ?? {})
  const cell = (value: unknown): string => {
    const text = value === null || value === undefined ? '' : String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = [names, ...records.map((record) => names.map((name) => record[name]))]
  return lines.map((line) => line.map(cell).join(',') + lineEnd).join('')
}
