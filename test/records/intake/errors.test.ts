import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { AuditError } from '../../../src/errors.js'
import { openDataset } from '../../../src/records/intake/intake.js'
import { consultation, csv, folderOf, ndjson, newStore } from './dataset.js'
import { oldParquet } from './oldParquet.js'

const good = csv([consultation()])

/** One frame, a block for each text, as it is. */
function zstdOf(texts: readonly string[]): Buffer {
  const blocks = texts.flatMap((text, index) => {
    const head = text.length * 8 + (index === texts.length - 1 ? 1 : 0)
    return [Buffer.from([head & 255, (head >> 8) & 255, head >> 16]), Buffer.from(text)]
  })
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x58]), ...blocks])
}

async function failure(path: string, layout?: string): Promise<string> {
  const store = await newStore()
  try {
    await openDataset(store, path, layout === undefined ? {} : { layout })
  } catch (error) {
    if (error instanceof AuditError) return `${error.code} ${error.message}`
    throw error
  }
  return 'no error'
}

describe('one line says where, what is wrong and what to do', () => {
  const without = (column: string) => {
    const { [column]: _, ...rest } = consultation()
    return rest as Record<string, string>
  }
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ['an empty folder', {}, 'DATASET_EMPTY '],
    ['no known table', { 'konsultationen.csv': good }, 'holds no table of the data model (found konsultationen.csv)'],
    [
      'no consultations',
      { 'patients.csv': 'platform_id,patient_id\nP,1\n' },
      'NO_CONSULTATIONS consultations: this table was not delivered (found patients)',
    ],
    [
      'a missing required column',
      { 'consultations.csv': csv([without('status')]) },
      'COLUMN_MISSING consultations.csv: has no column status',
    ],
    [
      'capitals in the header',
      { 'consultations.csv': good.replace(/^.*/, (header) => header.toUpperCase()) },
      'has no column platform_id, which every row of consultations needs. Is it "PLATFORM_ID"?',
    ],
    ['a misspelt column', { 'consultations.csv': good.replace('status', 'Status') }, 'Is it "Status"?'],
    [
      'a missing property',
      { 'consultations.ndjson': ndjson([without('status')]) },
      'COLUMN_MISSING consultations.ndjson: has no column status',
    ],
    ['a column twice', { 'consultations.csv': good.replace('status', 'patient_id') }, 'HEADER_REPEATS'],
    [
      'records in place of a header',
      { 'consultations.csv': `${good.split('\n')[1]},,\n` },
      'HEADER_MISSING consultations.csv: its first line names no column of consultations.',
    ],
    ['an empty file', { 'consultations.csv': '' }, 'HEADER_MISSING'],
    ['semicolons', { 'consultations.csv': good.replaceAll(',', ';') }, 'HEADER_SEPARATOR'],
    [
      'a table twice',
      { 'consultations.csv': good, 'consultations.ndjson': ndjson([consultation()]) },
      'TABLE_TWICE consultations: delivered twice',
    ],
    [
      'parts in two formats',
      { 'consultations/1.csv': good, 'consultations/2.ndjson': ndjson([consultation()]) },
      'TABLE_TWICE',
    ],
    ['a folder without parts', { 'consultations/README.md': '#' }, 'TABLE_EMPTY'],
    [
      'no rows',
      { 'consultations.csv': `${good.split('\n')[0]}\n` },
      'NO_CONSULTATIONS consultations: the table has no rows',
    ],
    [
      'tabs for commas',
      { 'consultations.csv': good.replaceAll(',', '\t') },
      'HEADER_SEPARATOR consultations.csv: its header is not separated by commas.',
    ],
    [
      'no usable row',
      { 'consultations.csv': csv([consultation({ status: 'x' })]) },
      'none of 1 rows can be used; most often column status is refused (code is not in the list; 1 rows)',
    ],
    [
      'truncated gzip',
      { 'consultations.csv.gz': gzipSync(good).subarray(0, 60) },
      'FILE_UNREADABLE consultations.csv.gz',
    ],
    ['not gzip', { 'consultations.csv.gz': 'hello' }, 'FILE_UNREADABLE consultations.csv.gz'],
    ['not zstd', { 'consultations.csv.zst': 'hello' }, 'FILE_UNREADABLE consultations.csv.zst'],
    [
      'zstd cut off in a block',
      { 'consultations.csv.zst': zstdOf([good, good]).subarray(0, -20) },
      'FILE_UNREADABLE consultations.csv.zst: cannot be read (the compressed file is damaged or cut short).',
    ],
    [
      'zstd cut off between two blocks',
      { 'consultations.csv.zst': zstdOf([good, 'P1']).subarray(0, -5) },
      'FILE_UNREADABLE consultations.csv.zst: cannot be read (the compressed file is damaged or cut short).',
    ],
    [
      'timestamps that do not say their time zone',
      { 'consultations.parquet': oldParquet(without('applied_at'), { applied_at: new Date('2024-05-01T00:00Z') }) },
      'TIMESTAMP_ZONE consultations.parquet: applied_at is an INT96 timestamp',
    ],
    ['not parquet', { 'consultations.parquet': 'PAR1 and so on' }, 'FILE_UNREADABLE consultations.parquet'],
    [
      'not text',
      { 'consultations.csv': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256) },
      'consultations.csv',
    ],
    [
      'a quotation mark left open',
      { 'consultations.csv': `${good}P1,"C2,I1\n${good}` },
      'QUOTE_OPEN consultations.csv, line 3',
    ],
  ])('%s', async (_, files, expected) => {
    const message = await failure(folderOf(files))
    expect(message).toContain(expected)
    expect(message.split('\n')).toHaveLength(1)
  })

  it('a folder that is not there, a file that is nothing known, a layout that does not exist', async () => {
    expect(await failure('/nowhere/at/all')).toContain('DATASET_NOT_FOUND /nowhere/at/all: no such file or folder.')
    expect(await failure(`${folderOf({ 'a.xlsx': 'x' })}/a.xlsx`)).toContain('Name the folder with the tables,')
    expect(await failure(`${folderOf({ 'a.duckdb': 'x' })}/a.duckdb`)).toContain('FILE_UNREADABLE a.duckdb')
    const sqlite = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096)])
    expect(await failure(`${folderOf({ 'a.db': sqlite })}/a.db`)).toContain('(it is no valid DuckDB database file)')
    expect(await failure(folderOf({ 'consultations.csv': good }), 'canonicle')).toContain('Did you mean "canonical"?')
  })

  it('a database with nothing in its schema main', async () => {
    const path = `${folderOf({})}/hospital.duckdb`
    const store = await newStore()
    await store.run(`attach '${path}' as made`)
    await store.run('create schema made.his')
    await store.run('detach made')
    expect(await failure(path)).toContain('DATASET_EMPTY hospital.duckdb: the database holds no table.')
    await store.run(`attach '${path}' as made`)
    await store.run('create table made.his.consultations as select 1 as platform_id')
    await store.run('detach made')
    expect(await failure(path)).toContain(
      'DATASET_EMPTY hospital.duckdb: its schema main holds no table of the data model (found his.consultations).',
    )
  })

  it('a parquet file that was cut off', async () => {
    const store = await newStore()
    const folder = folderOf({ 'consultations.csv': good })
    await store.run(
      `copy (select * from read_csv('${folder}/consultations.csv', all_varchar = true), range(5000)) to '${folder}/whole' (format parquet)`,
    )
    const { readFileSync } = await import('node:fs')
    const whole = readFileSync(`${folder}/whole`)
    expect(await failure(folderOf({ 'consultations.parquet': whole.subarray(0, whole.length - 100) }))).toContain(
      'FILE_UNREADABLE consultations.parquet',
    )
    const holed = Buffer.from(whole)
    holed.fill(0xab, 4, 300)
    expect(await failure(folderOf({ 'consultations.parquet': holed }))).toContain(
      'FILE_UNREADABLE consultations.parquet',
    )
  })
})
