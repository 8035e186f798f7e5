import type { Bilingual, Column, Table } from '../records/table.js'
import { identifier, isoDate, isoInstant, literal } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import type { Unit } from './fact.js'

/** One dated thing in the records of a unit. `text` is record text: for the officer's own screen, never for a report. */
export interface TimelineEvent {
  /** ISO instant or civil date. */
  readonly at: string
  readonly table: Bilingual
  readonly column: Bilingual
  /** The row's own id, or its number within the consultation. */
  readonly id: string
  readonly who: string | null
  readonly text: string | null
  readonly file: string
  readonly row: number
}

export interface TimelineUnit {
  readonly platformId: string
  readonly unitId: string
  readonly consultationId: string | null
}

/** Every time that the records give for a unit: all rows of its consultation and prescriptions; without a consultation, its own rows. */
export async function timelineOf(
  store: Store,
  tables: ReadonlyMap<string, Table>,
  unit: Unit,
  of: TimelineUnit,
): Promise<TimelineEvent[]> {
  const selects = [...tables.values()].flatMap((table) => {
    const rows = rowsOfUnit(table, unit, of)
    return rows === null ? [] : datedColumns(table).map((column) => eventsSql(table, column, rows))
  })
  if (selects.length === 0) return []
  const events = await store.rows(`select * from (${selects.join(' union all ')}) as events order by "at", source, id`)
  return events.map((event) => {
    const table = tables.get(event.source as string)
    const column = table?.columns.find(({ name }) => name === event.named)
    if (table === undefined || column === undefined) throw new Error(`no column ${event.source}.${event.named}`)
    return {
      at: event.at as string,
      table: table.title,
      column: column.title,
      id: event.id as string,
      who: event.who as string | null,
      text: event.text as string | null,
      file: event.file as string,
      row: event.row as number,
    }
  })
}

const datedColumns = (table: Table): Column[] =>
  table.columns.filter(({ type }) => type === 'timestamp' || type === 'date')

const has = (table: Table, column: string): boolean => table.columns.some(({ name }) => name === column)

function rowsOfUnit(table: Table, unit: Unit, { platformId, unitId, consultationId }: TimelineUnit): string | null {
  const platform = `platform_id = ${literal(platformId)}`
  if (consultationId !== null) {
    const consultation = `consultation_id = ${literal(consultationId)}`
    if (has(table, 'consultation_id')) return `${platform} and ${consultation}`
    if (!has(table, 'prescription_id')) return null
    return `${platform} and prescription_id in (select prescription_id from records.prescriptions where ${platform} and ${consultation})`
  }
  const [, ownKey] = table.key
  return unit.tables.includes(table.name) && table.key.length === 2 && ownKey !== undefined
    ? `${platform} and ${identifier(ownKey)} = ${literal(unitId)}`
    : null
}

function eventsSql(table: Table, column: Column, rows: string): string {
  const name = identifier(column.name)
  const id = table.key.slice(1).map((key) => `cast(${identifier(key)} as varchar)`)
  return `select ${column.type === 'date' ? isoDate(name) : isoInstant(name)} as at,
    ${literal(table.name)} as source, ${literal(column.name)} as named, ${id.join(` || ' ' || `) || `''`} as id,
    ${has(table, 'sender') ? 'sender' : 'cast(null as varchar)'} as who,
    ${has(table, 'content') ? 'content' : 'cast(null as varchar)'} as text,
    _file as file, _row as row
    from records.${identifier(table.name)} where ${rows} and ${name} is not null`
}
