import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import type { AuditResult } from '../report/auditResult.js'
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

/** @throws AuditError SINCE_UNREADABLE */
export function readEarlierRun(folder: string): EarlierRun {
  try {
    const basis = JSON.parse(readFileSync(join(folder, basisFile), 'utf8')) as Basis
    const result = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8')) as AuditResult
    if (basis.format !== 1 || !existsSync(join(folder, findingsFile))) throw new Error('incomplete')
    return { folder, basis, result }
  } catch {
    throw new AuditError('SINCE_UNREADABLE', { folder })
  }
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
  return {
    platforms: basis.platforms
      .filter(({ platformId, key }) => keys.get(platformId) === key)
      .map(({ platformId, agreement }) => ({ platformId, agreement, result: results.get(platformId) ?? null })),
    findings: join(folder, findingsFile),
  }
}
