import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { AuditedPart, AuditedPlatform } from './auditedPlatform.js'
import { findingsFile } from './judgePart.js'

/** Where the parts of an audit are kept until all are there. */
export interface WorkFolder {
  /** Those that an interrupted run left; of what was under way then nothing is left. */
  readonly finished: readonly AuditedPart[]
  /** `make` puts the findings into a folder; the part is kept whole or not at all. */
  add(make: (folder: string) => Promise<readonly AuditedPlatform[]>): Promise<AuditedPart>
}

const resultFile = 'platforms.json'

export function openWork(folder: string): WorkFolder {
  const making = join(folder, 'making')
  rmSync(making, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder)
    .filter((name) => /^part-\d+$/.test(name))
    .sort()
  let next = names.length + 1
  return {
    finished: names.map((name) => readPart(join(folder, name))),
    async add(make) {
      mkdirSync(making)
      const platforms = await make(making)
      writeFileSync(join(making, resultFile), JSON.stringify(platforms))
      for (const file of [resultFile, findingsFile]) flush(join(making, file))
      const part = join(folder, `part-${String(next).padStart(5, '0')}`)
      renameSync(making, part)
      next += 1
      return { platforms, findings: join(part, findingsFile), shared: false }
    },
  }
}

const readPart = (part: string): AuditedPart => ({
  platforms: JSON.parse(readFileSync(join(part, resultFile), 'utf8')) as AuditedPlatform[],
  findings: join(part, findingsFile),
  shared: false,
})

/** To the disk itself, so that a power cut leaves no part with half its content. */
function flush(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}
