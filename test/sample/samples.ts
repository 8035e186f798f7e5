import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SampleOptions, type SampleSummary, writeSample } from '../../src/sample/writeSample.js'

const made: string[] = []

export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ihq-sample-'))
  made.push(folder)
  return folder
}

/** A sample in a folder of its own; `removeSamples` clears all of them away. */
export async function sample(options: Partial<SampleOptions> = {}): Promise<SampleSummary> {
  return writeSample({
    out: join(ownFolder(), 'dataset'),
    consultations: 1200,
    platforms: 6,
    seed: 7,
    format: 'parquet',
    ...options,
  })
}

export function removeSamples(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Every file of a dataset with the hash of its bytes. */
export function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}
