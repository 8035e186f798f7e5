import { statfsSync, statSync } from 'node:fs'
import { AuditError } from '../errors.js'
import { bytesOf, sizeText } from '../store/memorySize.js'

/** Bytes in the engine, or on disk in its stead, per byte delivered: parquet is tight, text is not, compressed text is. */
const growth = { parquet: 10, database: 4, text: 3, compressed: 20 } as const
/** Of what does not fit into memory, how much is on disk at one time: the records set by set, and what one set spills. */
const onDisk = 0.25

/**
 * Before files are read whose records do not fit into memory: refuses them where the disk has clearly too little room.
 * @throws AuditError SPILL_ROOM
 */
export function refuseTooLittleRoom(
  files: readonly string[],
  engineBytes: number,
  spill: { readonly folder: string; readonly limit: string | undefined },
): void {
  const bytes = files.reduce((sum, path) => sum + sizeOf(path) * growth[kindOf(path)], 0)
  if (bytes <= engineBytes) return
  const need = bytes * onDisk
  const { bavail, bsize } = statfsSync(spill.folder)
  const room = Math.min(bavail * bsize, (spill.limit === undefined ? null : bytesOf(spill.limit)) ?? Number.MAX_VALUE)
  if (room < need)
    throw new AuditError('SPILL_ROOM', { folder: spill.folder, room: sizeText(room), need: sizeText(need) })
}

/** What cannot be looked at weighs nothing: reading it says what is wrong. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

function kindOf(path: string): keyof typeof growth {
  if (/\.(gz|zst)$/.test(path)) return 'compressed'
  if (path.endsWith('.parquet')) return 'parquet'
  return /\.(csv|ndjson)$/.test(path) ? 'text' : 'database'
}
