import { join } from 'node:path'
import type { Holding } from '../records/holdings.js'
import type { FileWatch } from '../records/intake/fileWatch.js'
import { partRecords } from '../records/partition.js'
import { keepOrder } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import type { AuditedPart } from './auditedPlatform.js'
import { shareBefore } from './effort.js'
import type { GroupsByUnit } from './judgeKind.js'
import { judgePart } from './judgePart.js'
import { partitionsOf } from './partitions.js'
import type { Terms } from './terms.js'
import type { WorkFolder } from './workFolder.js'

export interface Parting {
  readonly mostRows: number
  /** Names of the tables that were delivered. */
  readonly delivered: ReadonlySet<string>
  /** Of those that are read from Parquet files as these lie, the paths. */
  readonly parquet: ReadonlyMap<string, readonly string[]>
  /** Told the paths of the Parquet files that will be copied apart; what it throws ends the run. */
  readonly beforeCopying: (files: readonly string[]) => void
  readonly work: WorkFolder
  /** Taken over from an earlier run. */
  readonly unchanged: readonly AuditedPart[]
  readonly spillFolder: string
  /** What was delivered, and must be as it was whenever a result of it is kept. */
  readonly watch: Pick<FileWatch, 'look'>
  readonly onProgress: (step: string, done: number, total: number) => void
}

/** Judges all platforms, set by set, but for those that `work` has finished already. */
export async function auditedParts(
  store: Store,
  holdings: readonly Holding[],
  terms: Terms,
  { mostRows, delivered, parquet, beforeCopying, work, unchanged, spillFolder, watch, onProgress }: Parting,
): Promise<AuditedPart[]> {
  const finished = [...work.finished, ...unchanged]
  const done = new Set(finished.flatMap(({ platforms }) => platforms.map(({ platformId }) => platformId)))
  const sets = partitionsOf(
    holdings.filter(({ platformId }) => !done.has(platformId)),
    mostRows,
  )
  const groups: GroupsByUnit = new Map()
  const rowsOf = new Map(holdings.map(({ platformId, rows }) => [platformId, rows]))
  const rowsIn = (set: readonly string[]): number => set.reduce((sum, id) => sum + (rowsOf.get(id) ?? 0), 0)
  const total = sets.reduce((sum, set) => sum + rowsIn(set), 0)
  const before = shareBefore([...new Set(terms.revisions.map(({ unit }) => unit)), 'report'])
  let judged = 0
  const judge = async (set: readonly string[]): Promise<AuditedPart> => {
    const onUnit = (unit: string): void => {
      const done = judged + Math.floor(rowsIn(set) * (before.get(unit) ?? 0))
      onProgress(unit === 'report' ? unit : `verdicts:${unit}`, done, total)
    }
    const part = await work.add(async (folder) => {
      const platforms = await judgePart(store, set, terms, folder, groups, onUnit)
      watch.look()
      return platforms
    })
    judged += rowsIn(set)
    return part
  }
  await store.run(keepOrder(false))
  // Where all the records are one set, they are read where they lie.
  const [only] = sets
  if (sets.length === 1 && done.size === 0 && only !== undefined) return [await judge(only)]
  const parts: AuditedPart[] = finished
  if (sets.length === 0) return parts
  const records = await partRecords(
    store,
    { platformIds: holdings.map(({ platformId }) => platformId), sets, delivered, parquet, beforeCopying },
    join(spillFolder, 'records'),
    onProgress,
  )
  for (const [index, platformIds] of sets.entries()) {
    await records.open(index)
    parts.push(await judge(platformIds))
    records.drop(index)
  }
  return parts
}
