import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AuditError } from '../../errors.js'
import { jsonElements, jsonProperty, literal, ndjsonRelation } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import { entriesOf } from '../intake/datasetFiles.js'
import { columnTypes, typedTable } from '../intake/typedTable.js'
import { reading, unreadable } from '../intake/unreadable.js'
import { layout, type StagedTable } from '../layout.js'
import type { Table } from '../table.js'

/**
 * Dialogues of the ReMeDi corpus (real consultations, published without times, doctors or institutions): a line is
 * { id, sex, demographics, turns: [{ role, text }] }. One dialogue is one consultation of one patient. The age is that at
 * the visit, and the visit has no date, so there is no birth date to be had.
 */
export default layout({
  name: 'remedi',
  title: { 'zh-CN': 'ReMeDi 对话语料', en: 'ReMeDi dialogues' },
  recognises: (path) => dialogueFiles(path).some((file) => /^\{"id".{0,400}"turns":/s.test(beginning(file))),
  files: corpusFiles,
  async stage(store, path, tables) {
    const files = corpusFiles(path)
    await store.run(`create table ${lines} (json JSON, file VARCHAR, "row" BIGINT)`)
    for (const file of files) await readLines(store, file)
    const names = files.map((file) => basename(file))
    const staged: StagedTable[] = []
    for (const [name, source] of Object.entries(sources))
      staged.push(await stagedTable(store, tables.get(name), names, source))
    return { inputs: names, ignoredFiles: [], tables: staged, synthetic: false, absent: new Set(absent) }
  },
})

const lines = 'intake.dialogues'
const fromLine = (name: string): string => jsonProperty('json', name)
const at = 'file as _file, "row" as _row'
const ids = `'remedi' as platform_id, ${fromLine('id')} as consultation_id`

const sources = {
  consultations: `select ${ids}, ${fromLine('id')} as patient_id, ${at} from ${lines}`,
  messages: `select platform_id, consultation_id, seq,
      case element.role when 'doctor' then 'physician' else element.role end as sender, element."text" as content, _file, _row
    from (select ${ids}, ${jsonElements(`json -> 'turns'`, ['role', 'text'], 'seq')}, ${at} from ${lines})`,
  patients: `select 'remedi' as platform_id, ${fromLine('id')} as patient_id,
      case ${fromLine('sex')} when '男' then '1' when '女' then '2' else ${fromLine('sex')} end as sex, ${at} from ${lines}`,
} as const

/** Never in this source, and so required of no row. */
const absent = ['institution_id', 'practitioner_id', 'service_type', 'applied_at', 'status'].map(
  (column) => `consultations.${column}`,
)

function dialogueFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.ndjson') ? [path] : []
  return entriesOf(path, path)
    .map(({ name }) => name)
    .filter((file) => /^dialogues.*\.ndjson$/.test(file))
    .sort()
    .map((file) => join(path, file))
}

function corpusFiles(path: string): string[] {
  const files = dialogueFiles(path)
  if (files.length === 0) throw new AuditError('DATASET_EMPTY.dialogues', { path })
  return files
}

function beginning(file: string): string {
  const bytes = Buffer.alloc(1024)
  try {
    const opened = openSync(file, 'r')
    const length = readSync(opened, bytes)
    closeSync(opened)
    return bytes.toString('utf8', 0, length)
  } catch (error) {
    throw unreadable(basename(file), error)
  }
}

async function readLines(store: Store, path: string): Promise<void> {
  const file = basename(path)
  await reading(file, () =>
    store.run(`insert into ${lines} select json, ${literal(file)}, place from (${ndjsonRelation(path)})`),
  )
}

async function stagedTable(
  store: Store,
  table: Table | undefined,
  files: readonly string[],
  query: string,
): Promise<StagedTable> {
  if (table === undefined) throw new Error('the data model has no such table')
  const source = `(${query})`
  const types = await columnTypes(store, source)
  const delivered = new Set(table.columns.map(({ name }) => name).filter((name) => types.has(name)))
  const staged = typedTable(table, files, source, types, { delivered, unknown: [] })
  return { ...staged, element: table.name === 'messages' ? 'seq' : null }
}
