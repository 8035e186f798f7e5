import { existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { detach } from '../store/dialect.js'
import { lockFile } from '../store/lock.js'
import type { Store } from '../store/store.js'

const prefix = 'ihq-audit-'
// The system's locks are a process's: one process would not see that another audit of its own holds the folder.
const ofThisProcess = new Set<string>()
const lock = 'lock'

/** A folder of its own for one audit's intermediate results. */
export function newSpill(parent: string): string {
  const folder = mkdtempSync(join(resolve(parent), prefix))
  ofThisProcess.add(folder)
  return folder
}

/** Marks the folder as in use for as long as the store is open, and clears away those beside it whose process was killed. */
export async function holdSpill(store: Store, spill: string): Promise<void> {
  await lockFile(store, join(spill, lock), 'spill_lock')
  for (const other of besideOf(spill)) await clearAway(store, other).catch(() => undefined)
}

/** What cannot be cleared is left: it is not this audit's. */
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
