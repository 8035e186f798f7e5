import type { RecordRows } from '../records/fromRows.js'
import { createEngine } from '../sql/engine.js'
import type { Engine, Plan } from '../sql/scope.js'
import { changingTable } from '../sql/table.js'
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
  const naming = ['prescription_items', 'drugs'].map((table) => {
    const place = records.get(table)?.columns.findIndex(({ name }) => name === 'generic_name') ?? -1
    records.get(table)?.want(place)
    return { table, place }
  })
  const namedDrugs = (): string[] => [
    ...new Set(
      naming.flatMap(({ table, place }) =>
        recordRows(table).flatMap((row) => (typeof row[place] === 'string' ? [row[place]] : [])),
      ),
    ),
  ]
  const { names } = lists
  const ofNames = new Map([
    ['drug_names', listed('drug_names', names.nameColumns, (name) => names.entriesOf(name).names)],
    ['drug_matches', listed('drug_matches', names.matchColumns, (name) => names.entriesOf(name).matches)],
  ])
  function listed(table: string, columns: readonly Column[], entriesOf: (name: string) => readonly Row[]): Plan {
    return changingTable(columns, () => rowsAs(`lists.${table}`, () => namedDrugs().flatMap(entriesOf)))
  }
  const engine = createEngine({
    table(schema, name) {
      const record = schema === 'records' ? records.get(name) : undefined
      if (record !== undefined) return { ...changingTable(record.columns, () => recordRows(name)), want: record.want }
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
