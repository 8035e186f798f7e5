import type { Holding } from '../records/holdings.js'
import type { AuditHead, AuditReading } from '../report/auditResult.js'
import type { Unnumbered } from './platforms.js'

/** What is held of one platform: not its result, but how to read it. */
export interface AuditedPlatform {
  readonly platformId: string
  /** null where it has no consultation in the period. */
  readonly result: (() => Unnumbered) | null
  readonly agreement: Agreement
}

export type Agreement = Omit<AuditHead['agreement'], 'seed'>

/** Platforms that were judged together, and where their findings are: a parquet file, in the order of platforms. */
export interface AuditedPart {
  readonly platforms: readonly AuditedPlatform[]
  readonly findings: string
  /** Whether that file may have findings of further platforms. */
  readonly shared: boolean
}

/** The platforms of all parts as one, in the order of their ids; which part a platform was in leaves no trace. */
export function merged(
  parts: readonly AuditedPart[],
  holdings: readonly Pick<Holding, 'platformId' | 'tables'>[],
  delivered: Iterable<string>,
): Pick<AuditReading, 'platforms'> & { readonly agreement: Agreement; readonly withoutResult: readonly string[] } {
  const byId = new Map(parts.flatMap(({ platforms }) => platforms).map((one) => [one.platformId, one]))
  const audited = holdings.map(({ platformId, tables }) => {
    const one = byId.get(platformId)
    if (one === undefined) throw new Error(`platform ${platformId} is in no part`)
    return { ...one, tablesWithoutRows: [...delivered].filter((name) => !(name in tables)) }
  })
  const sum = (count: (agreement: Agreement) => number): number =>
    audited.reduce((total, { agreement }) => total + count(agreement), 0)
  return {
    platforms: numbered(
      audited.flatMap(({ result, tablesWithoutRows }) => (result === null ? [] : { result, tablesWithoutRows })),
    ),
    withoutResult: audited.flatMap(({ platformId, result }) => (result === null ? platformId : [])),
    agreement: {
      units: sum(({ units }) => units),
      verdicts: sum(({ verdicts }) => verdicts),
      agreed: sum(({ agreed }) => agreed),
    },
  }
}

/** Record text never becomes a path: platforms are numbered in the order of their ids. */
const numbered = (
  read: readonly { readonly result: () => Unnumbered; readonly tablesWithoutRows: readonly string[] }[],
): AuditReading['platforms'] => ({
  length: read.length,
  *[Symbol.iterator]() {
    for (const [index, { result, tablesWithoutRows }] of read.entries())
      yield {
        ...result(),
        folder: `platform-${String(index + 1).padStart(3, '0')}`,
        ...(tablesWithoutRows.length === 0 ? {} : { tablesWithoutRows }),
      }
  },
})
