import { identifier, textList } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import { sqlType } from '../columnTypes.js'
import type { StagedTable } from '../layout.js'
import type { Column, Table } from '../table.js'
import { breachType, rowBreach } from './breach.js'
import { columnsOfParts } from './columnsOf.js'
import { createMisshapen, misshapen } from './csvMisshapen.js'
import type { DatasetFile } from './datasetFiles.js'
import type { Reading } from './reading.js'
import { reading } from './unreadable.js'

/** What one text file adds to its table: a relation with one column per delivered column, and `place`, the number of the row. */
export interface TextPart {
  readonly from: string
  /** Canonical column → SQL of it as delivered. */
  readonly raw: ReadonlyMap<string, string>
  readonly value: (column: Column, raw: string) => string
  readonly reading: (column: Column, raw: string, value: string) => Reading
  /** Predicate for what is no row at all (a line that is not a JSON object); null: all are rows. */
  readonly misshapen: string | null
}

const storedName = (table: Table): string => `intake.${identifier(table.name)}`

/** Text is read and converted once, into a table of the engine; the rows that break the schema carry why. */
async function createStored(store: Store, table: Table): Promise<void> {
  const columns = table.columns.map((column) => `${identifier(column.name)} ${sqlType[column.type]}`)
  const fields = [...columns, '_part INTEGER', '_row BIGINT', `_breaches ${breachType}[]`]
  await store.run(`create table ${storedName(table)} (${fields.join(', ')})`)
}

const valueName = (column: Column): string => identifier(`value of ${column.name}`)

// Row numbers come from the reader: the order in which an insert stores rows is the engine's business.
/** Appends a part; `number` counts the parts from 1. */
export async function appendPart(store: Store, table: Table, part: TextPart, number: number): Promise<void> {
  const delivered = table.columns.flatMap((column) => {
    const raw = part.raw.get(column.name)
    return raw === undefined ? [] : [{ column, raw, value: part.value(column, raw) }]
  })
  const readings = delivered.map(({ column, raw }) => ({
    ...part.reading(column, raw, valueName(column)),
    column,
  }))
  const { any, list } = rowBreach(readings)
  const breaches = [
    part.misshapen === null ? '' : `when ${part.misshapen} then ${shapeBreach('null')}`,
    any === null ? '' : `when ${any} then ${list}`,
  ].join(' ')
  const converted = `select *, ${delivered.map(({ column, value }) => `${value} as ${valueName(column)}`).join(', ')} from ${part.from}`
  const columns = table.columns.map((column) => (part.raw.has(column.name) ? valueName(column) : 'null'))
  await store.run(
    `insert into ${storedName(table)} select ${columns.join(', ')}, ${number}, place, ${breaches.trim() === '' ? 'null' : `case ${breaches} end`} from (${converted})`,
  )
}

const shapeBreach = (value: string): string =>
  `cast([{'column': '', 'value': left(${value}, 80), 'problem': 'shape'}] as ${breachType}[])`

/** Reads the files one after the other; `append` puts one into the table and returns the columns it has. */
export async function storedTable(
  store: Store,
  table: Table,
  files: readonly DatasetFile[],
  append: (file: DatasetFile, number: number) => Promise<ReadonlySet<string>>,
): Promise<StagedTable> {
  await createStored(store, table)
  await createMisshapen(store)
  const parts: ReadonlySet<string>[] = []
  for (const [index, file] of files.entries()) parts.push(await reading(file.name, () => append(file, index + 1)))
  await putInMisshapen(store, table)
  const names = files.map(({ name }) => name)
  const { delivered, unknown } = columnsOfParts(table, parts)
  return {
    table,
    files: names,
    source: `(select *, ${textList(names)}[_part] as _file from ${storedName(table)})`,
    parquet: [],
    element: null,
    values: new Map(table.columns.map(({ name }) => [name, { sql: identifier(name), blank: null }])),
    breach: '_breaches is not null',
    doubt: '_breaches is not null',
    breaches: '_breaches',
    delivered,
    unknownColumns: unknown,
  }
}

/** The reader leaves misshapen rows out. They are put in, and every row number behind them moves up. */
async function putInMisshapen(store: Store, table: Table): Promise<void> {
  const [left] = await store.rows<{ n: number }>(`select count(*) as n from ${misshapen}`)
  if ((left?.n ?? 0) === 0) return
  const gaps = `select part, number - 1 - before as behind, max(before) + 1 as shift
    from (select part, line - 1 as number, row_number() over (partition by part order by line) - 1 as before from ${misshapen}) group by 1, 2`
  const nulls = table.columns.map(() => 'null').join(', ')
  await store.run(`create table intake.numbered as
    select s.* replace (s._row + coalesce(g.shift, 0) as _row) from ${storedName(table)} as s
    asof left join (${gaps}) as g on g.part = s._part and s._row > g.behind
    union all select ${nulls}, part, line - 1, ${shapeBreach('"value"')} from ${misshapen}`)
  await store.run(`drop table ${storedName(table)}`)
  await store.run(`alter table intake.numbered rename to ${identifier(table.name)}`)
}
