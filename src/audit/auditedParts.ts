import { join } from 'node:path'
import type { Holding } from '../records/holdings.js'
import { partRecords } from '../records/partition.js'
import { keepOrder } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import type { AuditedPart } from './auditedPlatform.js'
import type { GroupsByUnit } from './judgeKind.js'
import { judgePart } from './judgePart.js'
import { partitionsOf } from './partitions.js'
import type { Terms } from './terms.js'
import type { WorkFolder } from './workFolder.js'

export interface Parting {
  readonly mostRows: number
  /** Names of the tables that were delivered. */
  readonly delivered: ReadonlySet<string>
  readonly work: WorkFolder
  /** Taken over from an earlier run. */
  readonly unchanged: readonly AuditedPart[]
  readonly spillFolder: string
  readonly onProgress: (step: string, done: number, total: number) => void
}

/** Judges all platforms, set by set, but for those that `work` has finished already. */
export async function auditedParts(
  store: Store,
  holdings: readonly Holding[],
  terms: Terms,
  { mostRows, delivered, work, unchanged, spillFolder, onProgress }: Parting,
): Promise<AuditedPart[]> {
  const finished = [...work.finished, ...unchanged]
  const done = new Set(finished.flatMap(({ platforms }) => platforms.map(({ platformId }) => platformId)))
  const sets = partitionsOf(
    holdings.filter(({ platformId }) => !done.has(platformId)),
    mostRows,
  )
  const kinds = new Set(terms.revisions.map(({ unit }) => unit)).size
  const groups: GroupsByUnit = new Map()
  let step = 0
  const onUnit = (unit: string): void => onProgress(unit === 'report' ? unit : `verdicts:${unit}`, step++, total)
  const total = sets.length * (kinds + 1)
  const judge = (platformIds: readonly string[]): Promise<AuditedPart> =>
    work.add((folder) => judgePart(store, platformIds, terms, folder, groups, onUnit))
  await store.run(keepOrder(false))
  // Where all the records are one set, they are read where they lie.
  const [only] = sets
  if (sets.length === 1 && done.size === 0 && only !== undefined) return [await judge(only)]
  const parts: AuditedPart[] = finished
  if (sets.length === 0) return parts
  const records = await partRecords(store, sets, delivered, join(spillFolder, 'records'))
  for (const [index, platformIds] of sets.entries()) {
    await records.open(index)
    parts.push(await judge(platformIds))
    records.drop(index)
  }
  return parts
}
