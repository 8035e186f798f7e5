import type { RecordRow, RecordRows } from '../records/fromRows.js'
import baselineJson from './baseline.json' with { type: 'json' }
import type { Given } from './caseFile.js'

/** One follow-up consultation of March 2025 against which nothing can be said, with everything around it. */
export const baseline: RecordRows = baselineJson

/**
 * The records of a case: the baseline with the changes merged in, under the case's own platform. Row k of a table is changed
 * by patch k; a patch beyond the baseline's rows changes a copy of row 0 into a further row.
 */
export function caseRows(given: Given, platformId: string): RecordRows {
  const tables = new Set([...Object.keys(baseline), ...Object.keys(given)])
  return Object.fromEntries(
    [...tables].map((table) => {
      const rows = merged(baseline[table] ?? [], given[table])
      return [table, rows.map((row) => ({ ...row, platform_id: platformId }))]
    }),
  )
}

function merged(rows: readonly RecordRow[], patches: Given[string] | undefined): RecordRow[] {
  if (patches === undefined) return [...rows]
  if (patches.length === 0) return []
  return Array.from({ length: Math.max(rows.length, patches.length) }, (_, index) => {
    const patch = patches[index]
    return patch === null ? null : { ...(rows[index] ?? rows[0]), ...patch }
  }).filter((row) => row !== null)
}
