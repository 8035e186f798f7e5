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
import type { AuditedPart } from './auditedPlatform.js'
import { findingsFile } from './judgePart.js'
import { type KeptPlatform, readable, resultsFile } from './keptResults.js'

/** Where the parts of an audit are kept until all are there. */
export interface WorkFolder {
  /** Those that an interrupted run left; of what was under way then nothing is left. */
  readonly finished: readonly AuditedPart[]
  /** `make` puts findings and results into a folder; the part is kept whole or not at all. */
  add(make: (folder: string) => Promise<readonly KeptPlatform[]>): Promise<AuditedPart>
}

const platformsFile = 'platforms.json'

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
      writeFileSync(join(making, platformsFile), JSON.stringify(platforms))
      for (const file of [platformsFile, resultsFile, findingsFile]) flush(join(making, file))
      const part = join(folder, `part-${String(next).padStart(5, '0')}`)
      renameSync(making, part)
      next += 1
      return readPart(part)
    },
  }
}

const readPart = (part: string): AuditedPart => ({
  platforms: readable(
    JSON.parse(readFileSync(join(part, platformsFile), 'utf8')) as KeptPlatform[],
    join(part, resultsFile),
  ),
  findings: join(part, findingsFile),
  shared: false,
})

/** To the disk itself, so that a power cut leaves no part with half its content. */
function flush(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}
