import { statfsSync, statSync } from 'node:fs'
import { AuditError } from '../errors.js'
import { bytesOf, sizeText } from '../store/memorySize.js'

/** Bytes in the engine per byte delivered: parquet is tight, text is not, compressed text is. */
const inEngine = { parquet: 10, database: 4, text: 3, compressed: 20 } as const
/** Bytes on disk at one time per byte delivered, where the engine cannot hold them: the records themselves, and what is spilled. */
const onDisk = {
  read: { parquet: 1, database: 1, text: 0.75, compressed: 5 },
  copy: { parquet: 2.5, database: 0, text: 0, compressed: 0 },
} as const

export interface Room {
  /** Null: the engine's own limit, and nothing is refused. */
  readonly engineBytes: number | null
  readonly folder: string
  readonly limit: string | undefined
}

/**
 * Before files are read, or set apart by platform, whose records do not fit into memory: refuses them where the disk has clearly
 * too little room.
 * @throws AuditError SPILL_ROOM
 */
export function refuseTooLittleRoom(
  files: readonly string[],
  purpose: keyof typeof onDisk,
  { engineBytes, folder, limit }: Room,
): void {
  const sum = (weights: Record<Kind, number>): number =>
    files.reduce((bytes, path) => bytes + sizeOf(path) * weights[kindOf(path)], 0)
  if (engineBytes === null || sum(inEngine) <= engineBytes) return
  const need = sum(onDisk[purpose])
  const { bavail, bsize } = statfsSync(folder)
  const room = Math.min(bavail * bsize, (limit === undefined ? null : bytesOf(limit)) ?? Number.MAX_VALUE)
  if (room < need) throw new AuditError('SPILL_ROOM', { folder, room: sizeText(room), need: sizeText(need) })
}

type Kind = keyof typeof inEngine

/** What cannot be looked at weighs nothing: reading it says what is wrong. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

function kindOf(path: string): Kind {
  if (/\.(gz|zst)$/.test(path)) return 'compressed'
  if (path.endsWith('.parquet')) return 'parquet'
  return /\.(csv|ndjson)$/.test(path) ? 'text' : 'database'
}
