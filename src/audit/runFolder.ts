import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { AuditError } from '../errors.js'
import { systemFault } from '../wording/systemFault.js'

/** A run folder in the making: under its final name it appears whole or not at all. */
export interface RunFolder {
  /** Where to write; on the same file system as the final folder. */
  readonly staging: string
  write(path: string, content: string): void
  /** Gives the folder its final name. */
  publish(): void
  discard(): void
}

/**
 * @param overwrite replaces an earlier run folder; anything else that stands at `out` is never touched.
 * @throws AuditError OUT_EXISTS, OUT_UNWRITABLE
 */
export function stageRunFolder(out: string, overwrite: boolean): RunFolder {
  const final = resolve(out)
  const earlierRun = existsSync(join(final, 'audit.json'))
  const empty = existsSync(final) && !earlierRun && isEmptyFolder(final)
  if (existsSync(final) && !empty && !(earlierRun && overwrite))
    throw earlierRun ? new AuditError('OUT_EXISTS.run', { out }) : new AuditError('OUT_EXISTS.other', { out })
  const staging = join(dirname(final), `.${basename(final)}.partial-${process.pid}`)
  try {
    rmSync(staging, { recursive: true, force: true })
    mkdirSync(staging, { recursive: true })
  } catch (error) {
    throw new AuditError('OUT_UNWRITABLE', { out, fault: systemFault(error) })
  }
  return {
    staging,
    write(path, content) {
      const file = join(staging, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    },
    publish() {
      const old = `${staging}-replaced`
      if (existsSync(final)) renameSync(final, old)
      renameSync(staging, final)
      rmSync(old, { recursive: true, force: true })
    },
    discard() {
      rmSync(staging, { recursive: true, force: true })
    },
  }
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0
  } catch {
    return false
  }
}
