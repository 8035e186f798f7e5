import type { AuditedPart, AuditedPlatform } from './auditedPlatform.js'
import type { Settings } from './settings.js'

/**
 * basis.json of a run folder: what each platform's result rests on, as digests, so that a later run can tell what it may take
 * over. Holds no record.
 */
export interface Basis {
  readonly format: 1
  readonly settings: Settings
  readonly platforms: readonly {
    readonly platformId: string
    readonly key: string
    readonly agreement: AuditedPlatform['agreement']
  }[]
}

export const basisFile = 'basis.json'

/** Pure. */
export const basisOf = (
  settings: Settings,
  keys: ReadonlyMap<string, string>,
  parts: readonly AuditedPart[],
): Basis => {
  const byId = new Map(parts.flatMap(({ platforms }) => platforms).map((one) => [one.platformId, one.agreement]))
  return {
    format: 1,
    settings,
    platforms: [...keys].map(([platformId, key]) => {
      const agreement = byId.get(platformId)
      if (agreement === undefined) throw new Error(`platform ${platformId} is in no part`)
      return { platformId, key, agreement }
    }),
  }
}
