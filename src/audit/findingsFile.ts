import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyToFile, keepOrder, literal, parquetRelation } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import type { AuditedPart } from './auditedPlatform.js'

/** Writes the findings of all parts, in the order of platforms, rules and units, to findings.parquet (and findings.csv). */
export async function writeFindings(
  store: Store,
  parts: readonly AuditedPart[],
  platformIds: readonly string[],
  target: { readonly folder: string; readonly csv: boolean },
): Promise<void> {
  const runs = runsOf(parts, platformIds)
  const rows = runs
    .map(
      ({ findings, platformIds: ids }) =>
        `select * from ${parquetRelation([findings], false)} where platform_id in (${ids.map(literal).join(', ')})`,
    )
    .join(' union all ')
  await store.run(keepOrder(true))
  const path = join(target.folder, 'findings.parquet')
  const [only] = runs
  // The file of a part that is the whole has these rows in this order already.
  if (parts.length === 1 && only !== undefined && runs.length === 1) copyFileSync(only.findings, path)
  else await store.run(copyToFile(rows, path, 'parquet'))
  if (target.csv) await store.run(copyToFile(rows, `${target.folder}/findings.csv`, 'csv'))
}

interface Run {
  readonly findings: string
  readonly platformIds: string[]
}

/** Platforms that follow each other and lie in one file, taken together. */
function runsOf(parts: readonly AuditedPart[], platformIds: readonly string[]): Run[] {
  const fileOf = new Map(
    parts.flatMap(({ platforms, findings }) => platforms.map(({ platformId }) => [platformId, findings] as const)),
  )
  const runs: Run[] = []
  for (const id of platformIds) {
    const findings = fileOf.get(id)
    if (findings === undefined) throw new Error(`platform ${id} is in no part`)
    const last = runs.at(-1)
    if (last?.findings === findings) last.platformIds.push(id)
    else runs.push({ findings, platformIds: [id] })
  }
  return runs
}
