import { closeSync, openSync, writeSync } from 'node:fs'
import { jsonAt, type Place } from '../report/auditFile.js'
import type { Agreement, AuditedPlatform } from './auditedPlatform.js'
import type { Unnumbered } from './platforms.js'

/** An audited platform as a part's folder says it: its result stands in a file beside. */
export interface KeptPlatform {
  readonly platformId: string
  readonly agreement: Agreement
  /** null where there is no result. */
  readonly place: Place | null
}

export const resultsFile = 'results.ndjson'

/** Sets results down in a file, a line each; the place of each by platform. */
export async function keepResults(file: string, results: AsyncIterable<Unnumbered>): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  const open = openSync(file, 'w')
  try {
    let at = 0
    for await (const result of results) {
      const line = Buffer.from(`${JSON.stringify(result)}\n`)
      for (let written = 0; written < line.length; ) written += writeSync(open, line, written)
      places.set(result.platformId, { at, bytes: line.length })
      at += line.length
    }
  } finally {
    closeSync(open)
  }
  return places
}

/** The platforms of a part, whose results are read from `file` when they are asked for. */
export const readable = (platforms: readonly KeptPlatform[], file: string): AuditedPlatform[] =>
  platforms.map(({ platformId, agreement, place }) => ({
    platformId,
    agreement,
    result: place === null ? null : () => jsonAt(file, place) as Unnumbered,
  }))
