import type { RecordRows } from '../records/fromRows.js'
import { createEngine } from '../sql/engine.js'
import { type Engine, noSlots, type Plan } from '../sql/scope.js'
import type { Column, Row } from '../sql/value.js'
import type { DrugNames } from './drugNames.js'
import type { Macro } from './listTables.js'
import type { RecordTable } from './recordTables.js'

/** An evaluator over one record at a time. */
export interface RecordEngine {
  readonly engine: Engine
  /** Makes a record the one at hand; each has a number of its own, under which it may come back. */
  readonly open: (record: OpenedRecord) => void
}

export interface OpenedRecord {
  readonly number: number
  readonly rows: RecordRows
  /** What was read of the record so far, by table. */
  readonly read: Map<string, readonly Row[]>
}

export interface Lists {
  readonly tables: ReadonlyMap<string, Plan>
  readonly macros: ReadonlyMap<string, Macro>
  readonly names: DrugNames
}

/** The tables `records.*` are those of the record at hand; `lists.*` are fixed, but for what the lists say of its drug names. */
export function recordEngine(records: ReadonlyMap<string, RecordTable>, lists: Lists): RecordEngine {
  let current: OpenedRecord = { number: 0, rows: {}, read: new Map() }
  const rowsAs = (table: string, read: () => readonly Row[]): readonly Row[] => {
    const known = current.read.get(table)
    if (known !== undefined) return known
    const rows = read()
    current.read.set(table, rows)
    return rows
  }
  const recordRows = (name: string): readonly Row[] => {
    const table = records.get(name)
    if (table === undefined) throw new Error(`there is no table records.${name}`)
    return rowsAs(name, () => table.rowsOf(current.rows))
  }
  const namedDrugs = (): string[] => [
    ...new Set(
      ['prescription_items', 'drugs'].flatMap((table) => {
        const place = records.get(table)?.columns.findIndex(({ name }) => name === 'generic_name') ?? -1
        return recordRows(table).flatMap((row) => (typeof row[place] === 'string' ? [row[place]] : []))
      }),
    ),
  ]
  const ofRecord = (columns: readonly Column[], rows: () => readonly Row[]): Plan => ({
    columns,
    slots: noSlots,
    fixed: false,
    rows,
  })
  const { names } = lists
  const ofNames = new Map([
    ['drug_names', listed('drug_names', names.nameColumns, (name) => names.entriesOf(name).names)],
    ['drug_matches', listed('drug_matches', names.matchColumns, (name) => names.entriesOf(name).matches)],
  ])
  function listed(table: string, columns: readonly Column[], entriesOf: (name: string) => readonly Row[]): Plan {
    return ofRecord(columns, () => rowsAs(`lists.${table}`, () => namedDrugs().flatMap(entriesOf)))
  }
  const engine = createEngine({
    table(schema, name) {
      const record = schema === 'records' ? records.get(name) : undefined
      if (record !== undefined) return ofRecord(record.columns, () => recordRows(name))
      const list = schema === 'lists' ? (ofNames.get(name) ?? lists.tables.get(name)) : undefined
      if (list === undefined) throw new Error(`there is no table ${schema}.${name}`)
      return list
    },
    macro: (schema, name) => (schema === 'lists' ? (lists.macros.get(name) ?? null) : null),
  })
  return {
    engine,
    open(record) {
      current = record
      engine.record.number = record.number
    },
  }
}
