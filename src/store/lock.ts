import { rmSync } from 'node:fs'
import { attachDatabase } from './dialect.js'
import type { Store } from './store.js'

/**
 * Takes a lock file, which is made where it is not there, for as long as the store is open. The system lets go of it when the
 * process ends, however it ends. Resolves to whether it was free.
 */
export async function lockFile(store: Store, path: string, name: string): Promise<boolean> {
  try {
    return await takeLock(store, path, name)
  } catch (error) {
    // Cut short by a full disk. Nobody holds it: the engine asks for the lock before it reads the file.
    if (
      !(error instanceof Error && /not a valid DuckDB database file|could not read enough bytes/i.test(error.message))
    )
      throw error
    rmSync(path, { force: true })
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
