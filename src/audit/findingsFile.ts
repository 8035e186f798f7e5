import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConfirmedList } from '../report/auditResult.js'
import { asCellText, copyToFile, isAmong, keepOrder, literal, parquetRelation } from '../store/dialect.js'
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
  const rows = readings(runs).join(' union all ')
  await store.run(keepOrder(true))
  const path = join(target.folder, 'findings.parquet')
  const [only] = runs
  // The file of a part that is the whole has these rows in this order already.
  if (runs.length === 1 && only?.isWhole) copyFileSync(only.findings, path)
  else await store.run(copyToFile(rows, path, 'parquet'))
  if (target.csv) await store.run(copyToFile(withoutFormulas(rows), `${target.folder}/findings.csv`, 'csv'))
}

/** What a list of findings that a person has confirmed comes to: each id, however often it is there, is or is none of these findings. */
export async function confirmedAmong(
  store: Store,
  parts: readonly AuditedPart[],
  platformIds: readonly string[],
  listed: readonly string[],
): Promise<ConfirmedList> {
  const ids = [...new Set(listed)].sort()
  if (ids.length === 0) return { listed: 0, unmatched: [] }
  const rows = await store.rows<{ id: string }>(
    `select distinct finding_id as id from (${readings(runsOf(parts, platformIds)).join(' union all ')})
     where ${isAmong('finding_id', ids)}`,
  )
  const found = new Set(rows.map(({ id }) => id))
  return { listed: ids.length, unmatched: ids.filter((id) => !found.has(id)) }
}

/** The columns of findings that hold what a platform delivered; a spreadsheet takes a cell that begins so for a formula. */
const delivered = ['platform_id', 'institution_id', 'unit_id', 'consultation_id', 'practitioner_id']
const withoutFormulas = (rows: string): string =>
  `select * replace (${delivered.map((name) => `${asCellText(name)} as ${name}`).join(', ')}) from (${rows})`

/** Files that are wanted whole are read as one relation, in their order: a union, or a filter, costs three times as much. */
function readings(runs: readonly Run[]): string[] {
  const queries: string[] = []
  let whole: string[] = []
  const flush = (): void => {
    if (whole.length > 0) queries.push(`select * from ${parquetRelation(whole, false)}`)
    whole = []
  }
  for (const { findings, platformIds, isWhole } of runs)
    if (isWhole) whole.push(findings)
    else {
      flush()
      queries.push(
        `select * from ${parquetRelation([findings], false)} where platform_id in (${platformIds.map(literal).join(', ')})`,
      )
    }
  flush()
  return queries
}

/** Platforms that follow each other and lie in one file. */
interface Run {
  readonly findings: string
  readonly platformIds: readonly string[]
  /** The file has nothing else. */
  readonly isWhole: boolean
}

function runsOf(parts: readonly AuditedPart[], platformIds: readonly string[]): Run[] {
  const partOf = new Map(parts.flatMap((part) => part.platforms.map(({ platformId }) => [platformId, part] as const)))
  const runs: { part: AuditedPart; platformIds: string[] }[] = []
  for (const id of platformIds) {
    const part = partOf.get(id)
    if (part === undefined) throw new Error(`platform ${id} is in no part`)
    const last = runs.at(-1)
    if (last?.part === part) last.platformIds.push(id)
    else runs.push({ part, platformIds: [id] })
  }
  return runs.map(({ part, platformIds: ids }) => ({
    findings: part.findings,
    platformIds: ids,
    isWhole: !part.shared && ids.length === part.platforms.length,
  }))
}
