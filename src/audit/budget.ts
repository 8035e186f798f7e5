import { AuditError } from '../errors.js'
import { bytesOf, megabytes } from '../store/memorySize.js'

export interface Budget {
  /** Bytes that the engine may hold; null: its own default. */
  readonly engine: number | null
  /** Rows, of all tables together, that are worth judging at once: the engine holds their facts without recourse to the disk. */
  readonly mostRows: number
}

/** Node itself, with rules, vocabulary and reports. */
const processBytes = 250e6
/** Of the rest, what the engine takes beyond its own limit: file readers, states of its threads, fragmentation. */
const beyondLimit = 0.15
/** Below it single statements fail: the engine needs so much for the facts of the unit with most of them. */
export const leastToAudit = 1e9
/** Reading records, and judging one rule or unit. */
export const leastToRead = 500e6
/** More are not taken at once, however much memory there is: what is under way when a run is killed is lost. */
const worthwhileRows = 25e6
/** Measured: a row of the sample's tables, with its share in facts, verdicts and findings. */
const bytesPerRow = 150

/** Pure. How a limit on process and engine together is shared out. @throws AuditError MEMORY_LIMIT.least */
export function budgetOf(memory: string | undefined): Budget {
  if (memory === undefined) return { engine: null, mostRows: worthwhileRows }
  const engine = engineBytes(memory, leastToAudit)
  return { engine, mostRows: Math.min(worthwhileRows, Math.floor(engine / bytesPerRow)) }
}

/** Pure. What is left of such a limit for the engine. @throws AuditError MEMORY_LIMIT.least */
export function engineBytes(memory: string, least: number): number {
  const bytes = bytesOf(memory)
  if (bytes === null) throw new AuditError('BAD_OPTION.size', { name: 'memory', value: memory })
  if (bytes < least) throw new AuditError('MEMORY_LIMIT.least', { memory, least: megabytes(least) })
  return (bytes - processBytes) * (1 - beyondLimit)
}
