import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { AuditError } from '../errors.js'
import { openStore } from '../store/duckdb.js'
import { lockFile } from '../store/lock.js'
import { makeFolder, unmakeFolders } from '../store/makeFolder.js'
import { systemFault } from '../wording/systemFault.js'
import { openWork, type WorkFolder } from './workFolder.js'

/** A run folder in the making: under its final name it appears whole or not at all. */
export interface RunFolder {
  /** Takes up the work on the run that `key` stands for, where an earlier process left it. */
  open(key: string): WorkFolder
  /** Where to write, once it is open; on the same file system as the final folder. */
  staging(): string
  write(path: string, pieces: Iterable<string>): void
  /** Gives the folder its final name, and clears away what stood beside it. */
  publish(): void
  /** Leaves nothing but finished parts. */
  discard(): void
  /** What interrupted runs of another key have left beside it. */
  leftovers(): string[]
}

/**
 * Holds the place for this process alone, until it is published or discarded. An earlier run that was put aside there, by a
 * process that was killed before it put its own in the place of it, is put back.
 * @param overwrite replaces an earlier run folder; anything else that stands at `out` is never touched.
 * @throws AuditError OUT_EXISTS, OUT_UNWRITABLE, OUT_BUSY
 */
export async function stageRunFolder(out: string, overwrite: boolean): Promise<RunFolder> {
  const final = resolve(out)
  const prefix = `.${basename(final)}.partial-`
  // Beside the work, not in it: were it cleared away with the work, another could begin in the midst of that.
  const lock = join(dirname(final), `.${basename(final)}.lock`)
  const partials = (): string[] => {
    if (!existsSync(dirname(final))) return []
    const names = readdirSync(dirname(final)).filter((name) => name.startsWith(prefix))
    return names.map((name) => join(dirname(final), name))
  }
  const made = makeParent(out, final)
  // Whoever ends clears away what others left, so one at a time, whatever each of them audits; and until the report is written.
  const holder = await openStore({ threads: 1 })
  try {
    if (!(await lockFile(holder, lock, 'run_lock'))) throw new AuditError('OUT_BUSY', { out })
  } catch (error) {
    holder.close()
    throw error
  }
  let held = true
  const release = (): void => {
    if (!held) return
    held = false
    process.off('exit', release)
    rmSync(lock, { force: true })
    holder.close()
    unmakeFolders(made)
  }
  process.on('exit', release)
  try {
    if (!existsSync(final)) putBack(partials(), final)
    refuseOccupied(out, final, overwrite)
  } catch (error) {
    release()
    throw error
  }
  let state: string | null = null
  const inState = (name: string): string => {
    if (state === null) throw new Error(`${out}: is not open`)
    return join(state, name)
  }
  return {
    open(key) {
      state = join(dirname(final), `${prefix}${key.slice(0, 16)}`)
      mkdirSync(state, { recursive: true })
      rmSync(inState('run'), { recursive: true, force: true })
      mkdirSync(inState('run'))
      return openWork(inState('parts'))
    },
    staging: () => inState('run'),
    write(path, pieces) {
      const file = join(inState('run'), path)
      mkdirSync(dirname(file), { recursive: true })
      const open = openSync(file, 'w')
      try {
        for (const piece of pieces) writeFileSync(open, piece)
      } finally {
        closeSync(open)
      }
    },
    publish() {
      refuseOccupied(out, final, overwrite)
      rmSync(inState(replaced), { recursive: true, force: true })
      if (existsSync(final)) renameSync(final, inState(replaced))
      try {
        renameSync(inState('run'), final)
      } catch (error) {
        putBack(partials(), final)
        throw error
      }
      // Under another name, so that a half cleared run is never put back.
      if (existsSync(inState(replaced))) renameSync(inState(replaced), inState('old'))
      for (const partial of partials()) rmSync(partial, { recursive: true, force: true })
      release()
    },
    discard() {
      if (held && state !== null) {
        rmSync(inState('run'), { recursive: true, force: true })
        rmSync(inState('parts/making'), { recursive: true, force: true })
        const parts = inState('parts')
        const isEmpty = !existsSync(parts) || readdirSync(parts).length === 0
        if (isEmpty && !existsSync(inState(replaced))) rmSync(state, { recursive: true, force: true })
      }
      release()
    },
    leftovers: () => partials().filter((path) => path !== state),
  }
}

const replaced = 'replaced'

/** An earlier run that a killed process had moved aside, and not yet put its own in the place of. */
function putBack(partials: readonly string[], final: string): void {
  const old = partials.map((partial) => join(partial, replaced)).find((path) => existsSync(path))
  if (old !== undefined) renameSync(old, final)
}

function refuseOccupied(out: string, final: string, overwrite: boolean): void {
  if (!existsSync(final)) return
  const earlierRun = existsSync(join(final, 'audit.json'))
  if (earlierRun && overwrite) return
  if (earlierRun) throw new AuditError('OUT_EXISTS.run', { out })
  if (!isEmptyFolder(final)) throw new AuditError('OUT_EXISTS.other', { out })
}

/** The folders that had to be made for it, the innermost first. */
function makeParent(out: string, final: string): string[] {
  try {
    const made = makeFolder(dirname(final))
    rmdirSync(mkdtempSync(join(dirname(final), `.${basename(final)}.`)))
    return made
  } catch (error) {
    throw new AuditError('OUT_UNWRITABLE', { out, fault: systemFault(error) })
  }
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0
  } catch {
    return false
  }
}
