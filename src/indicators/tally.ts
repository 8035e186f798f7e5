import { rulesById } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { literal, monthNumber, monthOfNumber, struct } from '../store/dialect.js'
import type { Row, Store } from '../store/store.js'
import type { Judged } from '../verdicts/judged.js'
import { codeOf, outcomes } from '../verdicts/outcome.js'
import type { Indicator, Tally } from './indicator.js'
import { wilsonInterval } from './wilson.js'

/** Where tallies are kept: a row per rule × platform × institution × department × month, with a column per outcome. */
export const countsTable = 'indicators.counts'

export const dropTallies = (store: Store): Promise<void> => store.run('drop schema if exists indicators cascade')

/**
 * Counts every outcome of every rule of a judged unit, in one pass: a sum per rule and outcome, taken apart into rows
 * afterwards. Grouping by whole masks first makes nearly as many groups as units once a unit has forty rules.
 */
export async function tallyInto(store: Store, judged: Judged): Promise<void> {
  await store.run('create schema if not exists indicators')
  await store.run(`create table if not exists ${countsTable} (
    rule_id varchar, platform_id varchar, institution_id varchar, department_id varchar, month varchar,
    pass bigint, fail bigint, excluded bigint, not_applicable bigint, unknown bigint)`)
  const group = `platform_id, institution_id, department_id, month`
  const lanes = [...rulesById(judged.rules)].map(([id, revisions], index) => ({
    id,
    code: `${codeOfRevisions(revisions, judged)} as code_${index}`,
    sums: summed.map((outcome) => `sum(cast(code_${index} = ${codeOf(outcome)} as integer)) as ${outcome}_${index}`),
    row: structOf(id, index),
  }))
  // The month as a number: a text made for every unit would cost more than all the sums.
  await store.run(`insert into ${countsTable}
    with codes as (
      select platform_id, institution_id, department_id, ${monthNumber('occurred_at')} as month, ${lanes.map(({ code }) => code).join(', ')}
      from ${judged.table}
    ), sums as (
      select ${group}, count(*) as n, ${lanes.flatMap(({ sums }) => sums).join(', ')} from codes group by ${group}
    ), lanes as (
      select ${group}, unnest([${lanes.map(({ row }) => row).join(', ')}]) as lane from sums
    )
    select lane.rule_id, platform_id, institution_id, department_id, ${monthOfNumber('month')},
      ${outcomes.map((outcome) => `lane.${outcome}`).join(', ')}
    from lanes`)
}

/** The commonest outcome is what the others leave. */
const summed = ['pass', 'fail', 'excluded', 'unknown'] as const

const structOf = (id: string, index: number): string =>
  struct([
    ['rule_id', literal(id)],
    ...summed.map((outcome): [string, string] => [outcome, `cast(${outcome}_${index} as bigint)`]),
    ['not_applicable', `cast(n - (${summed.map((outcome) => `${outcome}_${index}`).join(' + ')}) as bigint)`],
  ])

/** A unit counts once under an id: the revision that is in force on its day speaks, the others are not applicable. */
function codeOfRevisions(revisions: readonly Rule[], judged: Judged): string {
  const codes = revisions.map((rule) => judged.codeSql(rule))
  const applies = codes.slice(0, -1).map((code) => `when ${code} <> ${codeOf('not_applicable')} then ${code}`)
  return applies.length === 0 ? codes.join('') : `case ${applies.join(' ')} else ${codes.at(-1)} end`
}

const sumColumns = outcomes.map((outcome) => `cast(sum(${outcome}) as bigint) as ${outcome}`).join(', ')

/** Tallies by platform and rule. A rule without a single unit on a platform has no row. */
export async function talliesByPlatform(store: Store): Promise<Map<string, Map<string, Tally>>> {
  const rows = await store.rows(
    `select platform_id, rule_id, ${sumColumns} from ${countsTable} group by all order by platform_id, rule_id`,
  )
  const platforms = new Map<string, Map<string, Tally>>()
  for (const row of rows) {
    const platform = row.platform_id as string
    const rules = platforms.get(platform) ?? new Map<string, Tally>()
    platforms.set(platform, rules.set(row.rule_id as string, tallyOf(row)))
  }
  return platforms
}

/** Tallies over all rules of one consequence, per institution of each platform. */
export async function talliesByInstitution(store: Store, rules: readonly Rule[]): Promise<Row[]> {
  return store.rows(
    `select platform_id, institution_id, ${sumColumns} from ${countsTable}
     where institution_id is not null and rule_id in (${rules.map((rule) => literal(rule.id)).join(', ') || 'null'})
     group by all order by platform_id, institution_id`,
  )
}

export const tallyOf = (row: Row): Tally => ({
  pass: row.pass as number,
  fail: row.fail as number,
  excluded: row.excluded as number,
  notApplicable: row.not_applicable as number,
  unknown: row.unknown as number,
})

export const emptyTally: Tally = { pass: 0, fail: 0, excluded: 0, notApplicable: 0, unknown: 0 }

/** Pure. Rates, interval and coverage from a tally; null wherever nothing was counted. */
export function indicatorOf(ruleId: string, tally: Tally): Indicator {
  const counted = tally.pass + tally.fail
  const concerned = counted + tally.unknown
  return {
    ruleId,
    ...tally,
    rate: counted === 0 ? null : tally.pass / counted,
    interval: wilsonInterval(tally.pass, counted),
    coverage: concerned === 0 ? null : counted / concerned,
  }
}
