import type { StoreOptions } from '../store/duckdb.js'
import { megabytes } from '../store/memorySize.js'
import { engineBytes, leastToRead } from './budget.js'

/** What a run may take of the machine. */
export interface Bounds {
  readonly threads?: number
  /** For process and engine together, as in '4GB'. */
  readonly memory?: string
  /** The most that intermediate results may take on disk; 90 % of what is free when absent. */
  readonly spillLimit?: string
}

/** The engine's part of that, as it reads it. */
export const engineOptions = (
  { threads, spillLimit }: Bounds,
  engine: number | null,
): Omit<StoreOptions, 'spillFolder'> => ({
  ...(threads === undefined ? {} : { threads }),
  ...(engine === null ? {} : { memory: megabytes(engine) }),
  ...(spillLimit === undefined ? {} : { spillLimit }),
})

/** For what reads records and judges no more than one rule or unit. @throws AuditError MEMORY_LIMIT.least */
export const readingOptions = (bounds: Bounds): Omit<StoreOptions, 'spillFolder'> =>
  engineOptions(bounds, bounds.memory === undefined ? null : engineBytes(bounds.memory, leastToRead))
