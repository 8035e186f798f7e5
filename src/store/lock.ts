import { existsSync, rmSync } from 'node:fs'
import { attachDatabase } from './dialect.js'
import type { Store } from './store.js'

/**
 * Takes a lock file, which is made where it is not there, for as long as the store is open. The system lets go of it when the
 * process ends, however it ends. Resolves to whether it was free.
 */
export async function lockFile(store: Store, path: string, name: string): Promise<boolean> {
  const isNew = !existsSync(path)
  try {
    return await takeLock(store, path, name)
  } catch (error) {
    const isCutShort =
      error instanceof Error && /not a valid DuckDB database file|could not read enough bytes/i.test(error.message)
    // By a full disk. Nobody holds it: the engine asks for the lock before it reads or writes the file.
    if (isNew || isCutShort) rmSync(path, { force: true })
    if (!isCutShort) throw error
    return takeLock(store, path, name)
  }
}

async function takeLock(store: Store, path: string, name: string): Promise<boolean> {
  try {
    await store.run(attachDatabase(path, name))
    return true
  } catch (error) {
    if (error instanceof Error && /could not set lock|conflicting lock/i.test(error.message)) return false
    throw error
  }
}
