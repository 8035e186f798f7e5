import { DuckDBInstance } from '@duckdb/node-api'
import { AuditError } from '../errors.js'
import { literal, memoryLimit } from './dialect.js'
import type { Cell, Row, Store } from './store.js'

export interface StoreOptions {
  /** A database file, or ':memory:'. */
  readonly path?: string
  readonly threads?: number
  /** As the engine writes sizes: '4GB'. Beyond it the engine spills to `spillFolder`. */
  readonly memory?: string
  readonly spillFolder?: string
  /** The most that may lie in `spillFolder`; 90 % of what is free there when absent. */
  readonly spillLimit?: string
  readonly readOnly?: boolean
}

/** Opens the embedded engine. Never downloads an extension: on a closed network the attempt itself is an error. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const settings: Record<string, string> = {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Else what a statement gives up stays with the thread that ran it, outside memory_limit, and the next runs on another. With
    // it, it goes within a second. One setting for the process: a store opened without it ends it for all.
    allocator_background_threads: 'true',
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    ...(options.memory === undefined ? {} : { memory_limit: options.memory }),
    ...(options.spillFolder === undefined ? {} : { temp_directory: options.spillFolder }),
    ...(options.readOnly ? { access_mode: 'READ_ONLY' } : {}),
  }
  const instance = await DuckDBInstance.create(options.path ?? ':memory:', settings)
  const connection = await instance.connect()
  // Given with the others above, it is shown and not kept to.
  if (options.spillLimit !== undefined)
    await connection.run(`set max_temp_directory_size = ${literal(options.spillLimit)}`)
  await connection.run(`set timezone = ${literal('Asia/Shanghai')}`)
  return {
    async run(sql) {
      await connection.run(sql).catch(rethrow)
    },
    async rows<T extends Row>(sql: string) {
      const reader = await connection.runAndReadAll(sql).catch(rethrow)
      return reader.getRowObjectsJS().map(rowOf) as T[]
    },
    async *stream<T extends Row>(sql: string) {
      const result = await connection.stream(sql).catch(rethrow)
      for await (const rows of result.yieldRowObjectJs()) yield rows.map((row) => rowOf(row as Row)) as T[]
    },
    async giveBack() {
      if (options.memory !== undefined) await connection.run(memoryLimit(options.memory))
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function rowOf(row: Record<string, unknown>): Row {
  const out: Row = {}
  for (const [name, value] of Object.entries(row)) out[name] = cellOf(name, value)
  return out
}

function cellOf(name: string, value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new Error(`column ${name}: ${value} is beyond the exact integers`)
    return number
  }
  if (Array.isArray(value)) return value.map((element) => cellOf(name, element))
  throw new Error(`column ${name}: cast it in SQL, the engine returned a ${Object.prototype.toString.call(value)}`)
}

function rethrow(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  if (/max_temp_directory_size/.test(message)) throw new AuditError('DISK_FULL.limit')
  if (/no space left|out of disk|disk quota|could not write all|file too large/i.test(message)) {
    const [, path] = /file "([^"]+)"/.exec(message) ?? []
    throw path === undefined ? new AuditError('DISK_FULL') : new AuditError('DISK_FULL.file', { path })
  }
  if (/out of memory/i.test(message)) throw new AuditError('MEMORY_LIMIT')
  throw error
}
