import { statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { AuditError } from '../../errors.js'

/** Delivered files, which must stay as they are for as long as they are read. */
export interface FileWatch {
  /** Runs what reads them. Of an error that it meets a file that has changed is the cause, whatever it says. */
  during<T>(work: () => Promise<T>): Promise<T>
  /** Before something is kept that was made of them. @throws AuditError RECORDS_CHANGED */
  look(): void
  /** The last look. They will not be read again: what becomes of them from here on does not matter. */
  end(): void
}

/** `list` gives the paths of the files that there are. By size and time of change: a second reading would cost too much. */
export function watchFiles(root: string, list: () => readonly string[]): FileWatch {
  const before = new Map(list().map((path) => [path, stateOf(path)]))
  let reading = true
  const named = (path: string) => ({ file: relative(root, path).split(sep).join('/') })
  const look = (): void => {
    if (!reading) return
    for (const [path, state] of before) {
      const now = stateOf(path)
      if (now === state) continue
      throw now === null
        ? new AuditError('RECORDS_CHANGED.gone', named(path))
        : new AuditError('RECORDS_CHANGED', named(path))
    }
    const added = list().find((path) => !before.has(path))
    if (added !== undefined) throw new AuditError('RECORDS_CHANGED.added', named(added))
  }
  return {
    look,
    async during(work) {
      try {
        return await work()
      } catch (error) {
        look()
        throw error
      }
    },
    end() {
      look()
      reading = false
    },
  }
}

/** null where there is no such file, or none that may be looked at: its reader says so. */
function stateOf(path: string): string | null {
  try {
    const { size, mtimeNs } = statSync(path, { bigint: true })
    return `${size} ${mtimeNs}`
  } catch {
    return null
  }
}
