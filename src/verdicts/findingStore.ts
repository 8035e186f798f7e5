import type { UnitVocabulary } from '../facts/vocabulary.js'
import type { Consequence } from '../rules/rule.js'
import { consequences, severities } from '../rules/rule.js'
import { copyToFile, isAmong, isoInstant, literal, parquetRelation } from '../store/dialect.js'
import type { Row, Store } from '../store/store.js'
import { findingsSql } from './findings.js'
import type { Judged } from './judged.js'

export const findingsTable = 'verdicts.findings'

/** Writes the findings of one kind of unit to a file: one query over all its rules, which the engine works through side by side. */
export async function findingsOut(store: Store, judged: Judged, words: UnitVocabulary, path: string): Promise<void> {
  const rows = judged.rules.map((rule) => `(${findingsSql(judged, rule, words)})`).join(' union all ')
  await store.run(copyToFile(rows, path, 'parquet', 'little'))
}

/** Orders the findings in `files` into one file, and has them be the findings from here on. */
export async function settleFindings(store: Store, files: readonly string[], path: string): Promise<void> {
  await store.run(copyToFile(`select * from ${parquetRelation(files, false)} ${inOrder}`, path, 'parquet'))
  await store.run('create schema if not exists verdicts')
  await store.run(`create or replace view ${findingsTable} as select * from ${parquetRelation([path], false)}`)
}

/** Platforms one after the other, so that files of different platforms need no further sorting. */
const inOrder = 'order by platform_id, rule_id, unit_id'

const rankSql = (column: string, order: readonly string[]): string =>
  `case ${column} ${order.map((name, rank) => `when ${literal(name)} then ${rank}`).join(' ')} end`

/**
 * The worst findings of every platform, or of those that are named: by consequence, then severity; among equals the rules take turns, so that one frequent
 * rule does not hide the others.
 */
export async function worstFindings(
  store: Store,
  perPlatform: number,
  among?: readonly string[],
): Promise<Map<string, Row[]>> {
  const ofPlatforms = isAmong('platform_id', among)
  const rank = `${rankSql('consequence', consequences)}, ${rankSql('severity', severities)}`
  // Ranked without their evidence, which is far longer than the rest and is fetched for those alone that are shown.
  const rows = await store.rows(`
    with turns as (
      select finding_id, rule_id, consequence, severity, platform_id, unit_id,
        row_number() over (partition by platform_id, rule_id order by occurred_at desc nulls last, finding_id) as turn
      from ${findingsTable} where ${ofPlatforms} and consequence <> 'rate' qualify turn <= ${perPlatform}
    ), worst as (
      select platform_id, rule_id, unit_id, finding_id, turn from turns
      qualify row_number() over (partition by platform_id order by ${rank}, turn, rule_id) <= ${perPlatform}
    )
    select finding_id, rule_id, consequence, severity, platform_id, institution_id, unit, unit_id,
      ${isoInstant('occurred_at')} as occurred_at, evidence
    from (select * from ${findingsTable} where ${ofPlatforms}) join worst using (platform_id, rule_id, unit_id, finding_id)
    order by platform_id, ${rank}, turn, rule_id`)
  const platforms = new Map<string, Row[]>()
  for (const row of rows) {
    const platform = row.platform_id as string
    const worst = platforms.get(platform) ?? []
    worst.push(row)
    platforms.set(platform, worst)
  }
  return platforms
}

export async function findingCounts(store: Store): Promise<Map<string, Record<Consequence, number>>> {
  const rows = await store.rows(`select platform_id, consequence, count(*) as n from ${findingsTable} group by all`)
  const counts = new Map<string, Record<Consequence, number>>()
  for (const row of rows) {
    const platform = row.platform_id as string
    const one = counts.get(platform) ?? noFindings()
    one[row.consequence as Consequence] = row.n as number
    counts.set(platform, one)
  }
  return counts
}

export const noFindings = (): Record<Consequence, number> => ({ violation: 0, review: 0, below_target: 0, rate: 0 })

/** Violations by platform and month. */
export async function violationsByMonth(store: Store): Promise<Row[]> {
  return store.rows(`
    select platform_id, strftime(occurred_at, '%Y-%m') as month, count(*) as n from ${findingsTable}
    where consequence = 'violation' and occurred_at is not null group by all`)
}

/** How many findings a person has confirmed, by platform and rule: the ids come from the officer's own list. */
export async function confirmedFindings(store: Store, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return store.rows(`
    select platform_id, rule_id, count(*) as n from ${findingsTable}
    where finding_id in (${ids.map(literal).join(', ')}) group by all`)
}
