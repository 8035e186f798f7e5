import { AuditError } from '../../errors.js'
import { type Said, said } from '../../wording/said.js'
import { isFull, systemFault } from '../../wording/systemFault.js'

/** Runs what reads one delivered file; the engine's own words become one line that names the file as delivered. */
export async function reading<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AuditError) throw error
    throw unreadable(file, error)
  }
}

export function unreadable(file: string, error: unknown): AuditError {
  // A copy of it could not be written.
  if (isFull(error)) return new AuditError('DISK_FULL')
  const fault = faultOf(error)
  return fault.key === 'fault.permission'
    ? new AuditError('FILE_UNREADABLE.permission', { file, fault })
    : new AuditError('FILE_UNREADABLE', { file, fault })
}

/** By the engine's words, and those of zlib. */
const faults: readonly (readonly [RegExp, Said])[] = [
  [/parquet|magic bytes|footer length|thrift/i, said('fault.parquet')],
  [/newer version|storage version/i, said('fault.newer')],
  [/could not set lock|conflicting lock/i, said('fault.locked')],
  [/valid DuckDB database|duckdb_extension/i, said('fault.database')],
  [
    /frame descriptor|zstd|gzip|incorrect header check|unexpected end of file|invalid (block|stored|distance|code|bit)/i,
    said('fault.compressed'),
  ],
  [/parser state machine/i, said('fault.lineEnds')],
  [/invalid unicode|utf-?8/i, said('fault.utf8')],
  [/permission denied/i, said('fault.permission')],
]

function faultOf(error: unknown): Said {
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && 'syscall' in error) return systemFault(error)
  const known = faults.find(([words]) => words.test(text))?.[1]
  if (known !== undefined) return known
  const [, line] = /malformed json.* in (?:record|line) "?(\d+)/is.exec(text) ?? []
  if (line !== undefined) return said('fault.jsonLine', { line })
  return /malformed json/i.test(text) ? said('fault.json') : said('fault.engine', { words: withoutPaths(text) })
}

function withoutPaths(text: string): string {
  const line = (text.split('\n')[0] ?? '').replaceAll(/["'][^"']*[/\\][^"']*["']/g, 'the file')
  return line.replace(/[.\s]+$/, '').slice(0, 160)
}
