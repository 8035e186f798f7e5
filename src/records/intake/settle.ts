import { identifier, literal } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { StagedTable } from '../layout.js'
import { refuseDuplicates } from './duplicates.js'
import type { TableIntake } from './tableIntake.js'
import { reading } from './unreadable.js'
import { brokenRows, createRecords, quarantine, recordsName, refuse, usedRows } from './usedRows.js'

/** Makes records.<table> from what was staged: refuses rows that break the schema, then repeats. Orphans are counted later. */
export async function settle(store: Store, staged: StagedTable): Promise<Omit<TableIntake, 'orphans'>> {
  const { table } = staged
  const survey = await reading(staged.files.length === 1 ? (staged.files[0] ?? '') : table.name, () =>
    surveyOf(store, staged),
  )
  if (survey.broken > 0) await quarantineRows(store, staged)
  const sound = usedRows(staged, survey.blank, survey.broken > 0)
  const duplicates = await refuseDuplicates(store, staged, sound)
  await createRecords(store, table, duplicates > 0 ? usedRows(staged, survey.blank, true) : sound)
  const [count] = await store.rows<{ n: number }>(`select count(*) as n from ${recordsName(table)}`)
  const used = count?.n ?? 0
  if (survey.read !== used + survey.broken + duplicates)
    throw new Error(
      `${table.name}: ${survey.read} rows read, but ${used} used, ${survey.broken} quarantined, ${duplicates} duplicates`,
    )
  return {
    table: table.name,
    delivered: true,
    files: staged.files.length,
    read: survey.read,
    used,
    quarantined: survey.broken,
    duplicates,
    missingColumns: table.columns.map(({ name }) => name).filter((name) => !staged.delivered.has(name)),
    emptyColumns: survey.empty.filter((name) => staged.delivered.has(name)),
    unknownColumns: staged.unknownColumns,
    reasons: survey.broken > 0 ? await reasonsOf(store, staged) : [],
  }
}

interface Survey {
  readonly read: number
  readonly broken: number
  readonly empty: readonly string[]
  /** Columns with blank texts among their values. */
  readonly blank: ReadonlySet<string>
}

async function surveyOf(store: Store, staged: StagedTable): Promise<Survey> {
  const { table, source, values, breach, doubt } = staged
  const names = table.columns.map(({ name }) => name).filter((name) => values.has(name))
  // Nearly every table is clean, and a filter that lets nothing pass costs a third of counting every column's blanks.
  if ((await countOf(store, source, doubt)) === 0) {
    const read = await countOf(store, source, 'true')
    return { read, broken: 0, empty: await emptyOf(store, staged, names), blank: new Set() }
  }
  const counts = names.map((name) => `count(${values.get(name)?.sql}) as ${identifier(`values of ${name}`)}`)
  const blanks = names.flatMap((name) => {
    const blank = values.get(name)?.blank ?? null
    return blank === null ? [] : [`coalesce(count(*) filter (where ${blank}), 0) as ${identifier(`blanks of ${name}`)}`]
  })
  const broken = breach === null ? '0' : `count(*) filter (where ${breach})`
  const [row] = await store.rows<Record<string, number>>(
    `select ${['count(*) as n', `${broken} as broken`, ...counts, ...blanks].join(', ')} from ${source}`,
  )
  const blanksOf = (name: string): number => row?.[`blanks of ${name}`] ?? 0
  return {
    read: row?.n ?? 0,
    broken: row?.broken ?? 0,
    empty: names.filter((name) => (row?.[`values of ${name}`] ?? 0) === blanksOf(name)),
    blank: new Set(names.filter((name) => blanksOf(name) > 0)),
  }
}

async function countOf(store: Store, source: string, condition: string): Promise<number> {
  const [row] = await store.rows<{ n: number }>(`select count(*) as n from ${source} where ${condition}`)
  return row?.n ?? 0
}

const firstRows = 10_000

/** Columns without a value, in a table without blanks. Only those that the first rows leave empty are read to the end. */
async function emptyOf(store: Store, { source, values }: StagedTable, names: readonly string[]): Promise<string[]> {
  const emptyIn = async (columns: readonly string[], relation: string): Promise<string[]> => {
    if (columns.length === 0) return []
    const counts = columns.map((name) => `count(${values.get(name)?.sql}) as ${identifier(name)}`)
    const [row] = await store.rows<Record<string, number>>(`select ${counts.join(', ')} from ${relation}`)
    return columns.filter((name) => (row?.[name] ?? 0) === 0)
  }
  return emptyIn(await emptyIn(names, `(select * from ${source} limit ${firstRows})`), source)
}

async function quarantineRows(store: Store, staged: StagedTable): Promise<void> {
  const { table, source, breach, breaches } = staged
  const rows = `select _file, _row, unnest(${breaches}) as b from ${source} where ${breach}`
  await store.run(
    `insert into ${quarantine} select ${literal(table.name)}, _file, _row, b."column", b."value", b.problem from (${rows})`,
  )
  await refuse(store, table, brokenRows(staged))
}

const reasonsOf = (store: Store, { table }: StagedTable): Promise<TableIntake['reasons'][number][]> =>
  store.rows(
    `select "column", problem, count(*) as rows from ${quarantine} where "table" = ${literal(table.name)} group by 1, 2 order by rows desc, 1, 2 limit 20`,
  )
