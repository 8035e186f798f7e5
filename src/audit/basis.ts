import { join } from 'node:path'
import { sha256Of } from '../records/intake/digest.js'
import type { AuditReading } from '../report/auditResult.js'
import { resultHash } from '../report/json.js'
import type { Agreement, AuditedPart } from './auditedPlatform.js'
import { findingsFile } from './judgePart.js'
import type { Settings } from './settings.js'

/**
 * basis.json of a run folder: what each platform's result rests on, as digests, so that a later run can tell what it may take
 * over. Holds no record.
 */
export interface Basis {
  readonly format: 1
  readonly settings: Settings
  /** Digests of audit.json, as what it says, and of findings.parquet: results that were altered are not taken over. */
  readonly result: string
  readonly findings: string
  readonly platforms: readonly {
    readonly platformId: string
    readonly key: string
    readonly agreement: Agreement
  }[]
}

export const basisFile = 'basis.json'

/** `folder` has findings.parquet. */
export async function basisOf(
  settings: Settings,
  keys: ReadonlyMap<string, string>,
  parts: readonly AuditedPart[],
  { result, folder }: { readonly result: AuditReading; readonly folder: string },
): Promise<Basis> {
  const byId = new Map(parts.flatMap(({ platforms }) => platforms).map((one) => [one.platformId, one.agreement]))
  return {
    format: 1,
    settings,
    result: resultHash(result),
    findings: await sha256Of(join(folder, findingsFile)),
    platforms: [...keys].map(([platformId, key]) => {
      const agreement = byId.get(platformId)
      if (agreement === undefined) throw new Error(`platform ${platformId} is in no part`)
      return { platformId, key, agreement }
    }),
  }
}
