import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { sha256Of } from '../records/intake/digest.js'
import { bytesAt, openAuditFile } from '../report/auditFile.js'
import type { AuditReading, PlatformResult } from '../report/auditResult.js'
import { resultHash } from '../report/json.js'
import { said } from '../wording/said.js'
import { systemFault } from '../wording/systemFault.js'
import type { AuditedPart } from './auditedPlatform.js'
import { type Basis, basisFile } from './basis.js'
import { findingsFile } from './judgePart.js'
import type { Unnumbered } from './platforms.js'
import type { Settings } from './settings.js'

export interface EarlierRun {
  readonly folder: string
  readonly basis: Basis
  /** By platform: reads its result. @throws AuditError SINCE_UNREADABLE where it is no longer what it was. */
  readonly results: ReadonlyMap<string, () => Unnumbered>
}

/** @throws AuditError SINCE_UNREADABLE where it cannot be read, is not whole, or not as it was written. */
export async function readEarlierRun(folder: string): Promise<EarlierRun> {
  const { basis, hash, results } = await looking(folder, () => {
    const basis = JSON.parse(readFileSync(join(folder, basisFile), 'utf8')) as Basis | null
    const { head, platforms, results } = resultsIn(folder)
    return { basis, hash: resultHash({ ...head, platforms }), results }
  })
  if (basis?.format !== 1 || basis.result !== hash) throw new AuditError('SINCE_UNREADABLE', { folder })
  const earlier = { folder, basis, results }
  await refuseAltered(earlier)
  return earlier
}

/** `results` fills as `platforms` is gone through. */
function resultsIn(folder: string): Pick<EarlierRun, 'results'> & {
  readonly head: Omit<AuditReading, 'platforms'>
  readonly platforms: Iterable<PlatformResult>
} {
  const file = join(folder, 'audit.json')
  const { head, platforms: places } = openAuditFile(file)
  const results = new Map<string, () => Unnumbered>()
  function* platforms(): Generator<PlatformResult> {
    for (const place of places) {
      const text = bytesAt(file, place)
      const sum = hashOf(text)
      const platform = JSON.parse(text.toString('utf8')) as PlatformResult
      results.set(platform.platformId, () => {
        const now = bytesAt(file, place)
        if (hashOf(now) !== sum) throw new AuditError('SINCE_UNREADABLE', { folder })
        const { folder: _, tablesWithoutRows: __, ...result } = JSON.parse(now.toString('utf8')) as PlatformResult
        return result
      })
      yield platform
    }
  }
  return { head, platforms: platforms(), results }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64')

/** Its findings are read long after it was opened. @throws AuditError SINCE_UNREADABLE where they are no longer what they were. */
export async function refuseAltered({ folder, basis }: EarlierRun): Promise<void> {
  const sha256 = await looking(folder, () => sha256Of(join(folder, findingsFile)))
  if (sha256 !== basis.findings) throw new AuditError('SINCE_UNREADABLE', { folder })
}

/** What the system refuses to show is told apart from what is no run folder. */
async function looking<T>(folder: string, look: () => T | Promise<T>): Promise<T> {
  try {
    return await look()
  } catch (error) {
    const isSystems = error instanceof Error && 'syscall' in error && 'code' in error
    if (isSystems && !['ENOENT', 'ENOTDIR'].includes(String(error.code)))
      throw new AuditError('SINCE_UNREADABLE.fault', { folder, fault: systemFault(error) })
    throw new AuditError('SINCE_UNREADABLE', { folder })
  }
}

/**
 * The platforms whose results may be taken over, because all that they rest on is as it was.
 * @throws AuditError SINCE_OTHER where the two runs do not ask the same.
 */
export function takenOver(
  { folder, basis, results }: EarlierRun,
  settings: Settings,
  keys: ReadonlyMap<string, string>,
): AuditedPart {
  const other = (Object.keys(settings) as (keyof Settings)[]).filter((part) => basis.settings[part] !== settings[part])
  if (other.length > 0)
    throw new AuditError('SINCE_OTHER', { folder, what: other.map((part) => said(`since.${part}`)) })
  const platforms = basis.platforms
    .filter(({ platformId, key }) => keys.get(platformId) === key)
    .map(({ platformId, agreement }) => ({ platformId, agreement, result: results.get(platformId) ?? null }))
  return {
    platforms,
    findings: join(folder, findingsFile),
    shared: platforms.length < basis.platforms.length,
  }
}
