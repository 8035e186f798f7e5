import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { digest } from '../records/intake/digest.js'
import type { AuditResult } from '../report/auditResult.js'
import { contentHash } from '../rules/contentHash.js'
import { said } from '../wording/said.js'
import type { AuditedPart } from './auditedPlatform.js'
import { type Basis, basisFile } from './basis.js'
import { findingsFile } from './judgePart.js'
import type { Settings } from './settings.js'

export interface EarlierRun {
  readonly folder: string
  readonly basis: Basis
  readonly result: AuditResult
}

/** @throws AuditError SINCE_UNREADABLE where it is not whole, or not as it was written. */
export async function readEarlierRun(folder: string): Promise<EarlierRun> {
  try {
    const basis = JSON.parse(readFileSync(join(folder, basisFile), 'utf8')) as Basis
    const result = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8')) as AuditResult
    const { sha256 } = await digest(folder, findingsFile)
    if (basis.format !== 1 || basis.result !== contentHash(result) || basis.findings !== sha256)
      throw new Error('altered')
    return { folder, basis, result }
  } catch {
    throw new AuditError('SINCE_UNREADABLE', { folder })
  }
}

/** Its findings are read long after it was opened. @throws AuditError SINCE_UNREADABLE where they are no longer what they were. */
export async function refuseAltered({ folder, basis }: EarlierRun): Promise<void> {
  const found = await digest(folder, findingsFile).catch(() => null)
  if (found?.sha256 !== basis.findings) throw new AuditError('SINCE_UNREADABLE', { folder })
}

/**
 * The platforms whose results may be taken over, because all that they rest on is as it was.
 * @throws AuditError SINCE_OTHER where the two runs do not ask the same.
 */
export function takenOver(
  { folder, basis, result }: EarlierRun,
  settings: Settings,
  keys: ReadonlyMap<string, string>,
): AuditedPart {
  const other = (Object.keys(settings) as (keyof Settings)[]).filter((part) => basis.settings[part] !== settings[part])
  if (other.length > 0)
    throw new AuditError('SINCE_OTHER', { folder, what: other.map((part) => said(`since.${part}`)) })
  const results = new Map(result.platforms.map(({ folder: _, ...platform }) => [platform.platformId, platform]))
  const platforms = basis.platforms
    .filter(({ platformId, key }) => keys.get(platformId) === key)
    .map(({ platformId, agreement }) => ({ platformId, agreement, result: results.get(platformId) ?? null }))
  return {
    platforms,
    findings: join(folder, findingsFile),
    shared: platforms.length < basis.platforms.length,
  }
}
