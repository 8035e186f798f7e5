import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { bytesOf, sizeText } from '../store/memorySize.js'

/** Bytes in the engine, or on disk in its stead, per byte delivered: parquet is tight, text is not, compressed text is. */
const growth = { parquet: 10, database: 4, text: 3, compressed: 20 } as const
/** Of what does not fit into memory, how much is on disk at one time: the records set by set, and what one set spills. */
const onDisk = 0.25

/**
 * Before a run whose records do not fit into memory: refuses it where the disk has clearly too little room.
 * @throws AuditError SPILL_ROOM
 */
export function refuseTooLittleRoom(
  dataset: string,
  engineBytes: number,
  spill: { readonly folder: string; readonly limit: string | undefined },
): void {
  const bytes = filesOf(dataset).reduce((sum, path) => sum + statSync(path).size * growth[kindOf(path)], 0)
  if (bytes <= engineBytes) return
  const need = bytes * onDisk
  const { bavail, bsize } = statfsSync(spill.folder)
  const room = Math.min(bavail * bsize, (spill.limit === undefined ? null : bytesOf(spill.limit)) ?? Number.MAX_VALUE)
  if (room < need)
    throw new AuditError('SPILL_ROOM', { folder: spill.folder, room: sizeText(room), need: sizeText(need) })
}

function filesOf(dataset: string): string[] {
  if (!existsSync(dataset)) return []
  if (!statSync(dataset).isDirectory()) return [dataset]
  return readdirSync(dataset, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.(csv|ndjson|parquet)(\.gz|\.zst)?$/.test(entry.name) && entry.name !== 'truth.csv',
    )
    .map((entry) => join(entry.parentPath, entry.name))
}

function kindOf(path: string): keyof typeof growth {
  if (/\.(gz|zst)$/.test(path)) return 'compressed'
  if (path.endsWith('.parquet')) return 'parquet'
  return /\.(csv|ndjson)$/.test(path) ? 'text' : 'database'
}
