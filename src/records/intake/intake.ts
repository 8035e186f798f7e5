import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { AuditError } from '../../errors.js'
import { identifier } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import { said } from '../../wording/said.js'
import { type Delivery, deliveryOf } from '../delivery.js'
import type { Layout, Progress, Staged, StagedTable } from '../layout.js'
import { layoutOf } from '../layouts.js'
import { loadTables, type Table } from '../table.js'
import { crossCheck } from './crossCheck.js'
import { digest, type InputFile } from './digest.js'
import { type FileWatch, watchFiles } from './fileWatch.js'
import { countOrphans } from './orphans.js'
import { settle } from './settle.js'
import type { TableIntake } from './tableIntake.js'
import { createEmptyRecords, createIntakeTables } from './usedRows.js'

export interface IntakeOptions {
  /** Name of the layout; else the first that recognises the dataset. */
  readonly layout?: string
  /** For text files that must be rewritten before they can be read; the system's temporary folder when absent. */
  readonly spillFolder?: string
  readonly onProgress?: Progress
  /** Told the paths of all files that will be read; what it throws ends the intake. */
  readonly beforeReading?: (files: readonly string[]) => void
}

export interface Intake {
  readonly layout: string
  readonly synthetic: boolean
  readonly inputs: readonly InputFile[]
  /** Every canonical table, delivered or not, by name. */
  readonly tables: readonly TableIntake[]
  /** Ids in the refused rows of the platforms table, in order. */
  readonly refusedPlatforms: readonly string[]
  /** Beside the tables in the folder, and not read. */
  readonly ignoredFiles: readonly string[]
  readonly delivery: Delivery
  /** Tables that are read from Parquet files as these lie, and can be read by platform: the paths. */
  readonly parquet: ReadonlyMap<string, readonly string[]>
  /** Files that the store reads where they lie must stay as they are until its `end`. */
  readonly watch: FileWatch
}

/**
 * Reads a delivery into the store. Afterwards schema `records` has every canonical table with the rows that can be used,
 * and intake.quarantine ("table", file, "row", "column", "value", problem) why the others cannot. Throws AuditError for
 * material that cannot be audited at all, or that changes meanwhile; Error where the counts of rows do not add up.
 */
export async function openDataset(store: Store, path: string, options: IntakeOptions = {}): Promise<Intake> {
  if (!existsSync(path)) throw new AuditError('DATASET_NOT_FOUND', { path })
  const tables = loadTables()
  const layout = await layoutOf(path, options.layout)
  const root = statSync(path).isDirectory() ? path : dirname(path)
  const watch = watchFiles(root, () => layout.files(path, tables))
  options.beforeReading?.(layout.files(path, tables))
  return watch.during(async () => ({ ...(await intakeOf(store, layout, { path, root, tables }, options)), watch }))
}

async function intakeOf(
  store: Store,
  layout: Layout,
  { path, root, tables }: Source,
  options: IntakeOptions,
): Promise<Omit<Intake, 'watch'>> {
  const progress = options.onProgress ?? (() => undefined)
  await createIntakeTables(store)
  const staged = await layout.stage(store, path, tables, {
    spillFolder: options.spillFolder ?? tmpdir(),
    onProgress: progress,
  })
  const inputs: InputFile[] = []
  for (const [index, file] of staged.inputs.entries()) {
    progress('digest', index, staged.inputs.length)
    inputs.push(await digest(root, file))
  }
  const counted = await settleAll(store, staged, tables, progress)
  const delivered = staged.tables.map(({ table, delivered: columns }) => {
    const present = [...columns].filter((column) => !staged.absent.has(`${table.name}.${column}`))
    return [table.name, new Set(present)] as const
  })
  return {
    layout: layout.name,
    synthetic: staged.synthetic,
    inputs,
    tables: counted,
    refusedPlatforms: await refusedPlatforms(store, staged),
    ignoredFiles: staged.ignoredFiles,
    delivery: deliveryOf(new Map(delivered)),
    parquet: new Map(staged.tables.filter(platformAsItLies).map(({ table, parquet }) => [table.name, parquet])),
  }
}

/**
 * Of the table that registers them alone: in a refused row of another, values may have slipped into the wrong column, and what
 * stands for the platform may be a patient's name.
 */
async function refusedPlatforms(store: Store, { tables }: Staged): Promise<string[]> {
  const register = tables.find(({ table }) => table.name === 'platforms')
  const platform = register?.values.get('platform_id')
  if (register === undefined || platform === undefined) return []
  const rows = await store.rows<{ id: string | null }>(
    `select distinct ${platform.sql} as id from ${register.source} where ${register.breach} and not coalesce(${platform.blank ?? 'false'}, false) order by id`,
  )
  return rows.flatMap(({ id }) => id ?? [])
}

interface Source {
  readonly path: string
  /** The folder that the names of the files begin in. */
  readonly root: string
  readonly tables: ReadonlyMap<string, Table>
}

/** Converted, it could not be held against what the files say of their row groups. */
const platformAsItLies = ({ parquet, values }: StagedTable): boolean =>
  parquet.length > 0 && values.get('platform_id')?.sql === identifier('platform_id')

async function settleAll(
  store: Store,
  staged: Staged,
  tables: ReadonlyMap<string, Table>,
  progress: Progress,
): Promise<TableIntake[]> {
  const names = new Set(staged.tables.map(({ table }) => table.name))
  if (!names.has('consultations')) throw new AuditError('NO_CONSULTATIONS.undelivered', { found: [...names] })
  for (const table of tables.values()) if (!names.has(table.name)) await createEmptyRecords(store, table)
  const settled = new Map<string, Omit<TableIntake, 'orphans'>>()
  for (const [index, one] of staged.tables.entries()) {
    progress(`check:${one.table.name}`, index, staged.tables.length)
    const counts = await settle(store, one)
    await crossCheck(store, one.table, counts.used, waivedColumns(one.table, staged.absent))
    settled.set(one.table.name, counts)
  }
  refuseUnusable(settled.get('consultations'))
  const counted: TableIntake[] = []
  for (const [index, table] of [...tables.values()].entries()) {
    const one = settled.get(table.name)
    if (one === undefined) {
      counted.push(undelivered(table))
      continue
    }
    progress(`link:${table.name}`, index, tables.size)
    counted.push({ ...one, orphans: await countOrphans(store, table, tables, names) })
  }
  return counted
}

const waivedColumns = (table: Table, absent: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(table.columns.map(({ name }) => name).filter((name) => absent.has(`${table.name}.${name}`)))

function refuseUnusable(consultations: Omit<TableIntake, 'orphans'> | undefined): void {
  if (consultations === undefined || consultations.used > 0) return
  if (consultations.read === 0) throw new AuditError('NO_CONSULTATIONS.empty')
  const [worst] = consultations.reasons
  if (worst === undefined) throw new Error('rows were refused without a reason')
  const { column, rows } = worst
  const unusable = { read: consultations.read, problem: said(`problem.${worst.problem}`), rows }
  // A row that is not shaped like its table is refused as a whole.
  if (column === '') throw new AuditError('NO_CONSULTATIONS.rows', unusable)
  throw new AuditError('NO_CONSULTATIONS.column', { ...unusable, column })
}

const undelivered = (table: Table): TableIntake => ({
  table: table.name,
  delivered: false,
  files: 0,
  read: 0,
  used: 0,
  quarantined: 0,
  duplicates: 0,
  orphans: 0,
  missingColumns: [],
  emptyColumns: [],
  unknownColumns: [],
  reasons: [],
})
