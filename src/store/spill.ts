import { existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { detach } from './dialect.js'
import { openStore, type StoreOptions } from './duckdb.js'
import { lockFile } from './lock.js'
import type { Store } from './store.js'

const prefix = 'ihq-spill-'
// The system's locks are a process's: one process would not see that another run of its own holds the folder.
const ofThisProcess = new Set<string>()
const lock = 'lock'

/**
 * Lends an engine, and a folder below `parent` for whatever is set down of the records. It goes when `work` or the process
 * ends, or when the next one begins where that was killed.
 */
export async function withSpill<T>(
  parent: string,
  options: Omit<StoreOptions, 'spillFolder'>,
  work: (store: Store, spillFolder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(resolve(parent), prefix))
  ofThisProcess.add(folder)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.on('exit', remove)
  try {
    const store = await openStore({ ...options, spillFolder: folder })
    try {
      await lockFile(store, join(folder, lock), 'spill_lock')
      for (const other of besideOf(folder)) await clearAway(store, other).catch(() => undefined)
      return await work(store, folder)
    } finally {
      store.close()
    }
  } finally {
    remove()
    process.off('exit', remove)
    ofThisProcess.delete(folder)
  }
}

/** What cannot be cleared is left: it is not this run's. */
async function clearAway(store: Store, other: string): Promise<void> {
  if (!existsSync(join(other, lock)) || !(await lockFile(store, join(other, lock), 'other_lock'))) return
  await store.run(detach('other_lock'))
  rmSync(other, { recursive: true, force: true })
  if (basename(dirname(other)).startsWith('ihq-') && readdirSync(dirname(other)).length === 0) rmdirSync(dirname(other))
}

/** Of the same parent, and of its siblings that are named as the command line names them. */
function besideOf(spill: string): string[] {
  const parent = dirname(spill)
  const parents = [parent, ...foldersIn(dirname(parent), 'ihq-').filter((path) => path !== parent)]
  return parents.flatMap((path) => foldersIn(path, prefix)).filter((path) => !ofThisProcess.has(path))
}

function foldersIn(folder: string, start: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((e) => e.isDirectory() && e.name.startsWith(start)).map(({ name }) => join(folder, name))
  } catch {
    // Another user's.
    return []
  }
}
