import { rulesById } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { blockOfRows, isAmong, literal, monthNumber, monthOfNumber, struct } from '../store/dialect.js'
import type { Row, Store } from '../store/store.js'
import { type Judged, packed, rulesPerWord } from '../verdicts/judged.js'
import { codeOf, outcomes } from '../verdicts/outcome.js'
import type { Indicator, Tally } from './indicator.js'
import { countSql, markColumns, rowsPerSum, sumColumns } from './laneSums.js'
import { wilsonInterval } from './wilson.js'

/** Where tallies are kept: a row or more per rule × platform × institution × department × month, with a column per outcome. */
export const countsTable = 'indicators.counts'

export const dropTallies = (store: Store): Promise<void> => store.run('drop schema if exists indicators cascade')

/** Counts every outcome of every rule of a judged unit, in one pass over the words that hold its verdicts. */
export async function tallyInto(store: Store, judged: Judged): Promise<void> {
  await store.run('create schema if not exists indicators')
  await store.run(`create table if not exists ${countsTable} (
    rule_id varchar, platform_id varchar, institution_id varchar, department_id varchar, month varchar,
    pass bigint, fail bigint, excluded bigint, not_applicable bigint, unknown bigint)`)
  const group = 'platform_id, institution_id, department_id, month, block'
  const words = wordsOf(judged)
  const lanes = words.flatMap((word) => word.ids.map((id, lane) => ({ id, word: word.name, lane })))
  // The month as a number: a text made for every unit would cost more than all the sums.
  await store.run(`insert into ${countsTable}
    with words as (
      select platform_id, institution_id, department_id, ${monthNumber('occurred_at')} as month,
        ${blockOfRows(rowsPerSum)} as block, ${words.map(({ name, sql }) => `${sql} as ${name}`).join(', ')}
      from ${judged.table}
    ), marks as (
      select ${group}, ${words.flatMap(({ name }) => markColumns(name, summed)).join(', ')} from words
    ), sums as (
      select ${group}, count(*) as n, ${words.flatMap(({ name }) => sumColumns(name, summed)).join(', ')}
      from marks group by ${group}
    ), lanes as (
      select ${group}, unnest([${lanes.map(({ id, word, lane }) => structOf(id, word, lane)).join(', ')}]) as lane from sums
    )
    select lane.rule_id, platform_id, institution_id, department_id, ${monthOfNumber('month')},
      ${outcomes.map((outcome) => `lane.${outcome}`).join(', ')}
    from lanes`)
}

/** The commonest outcome is what the others leave. */
const summed = ['pass', 'fail', 'excluded', 'unknown'] as const

interface Word {
  readonly name: string
  readonly sql: string
  /** The rule in each lane. */
  readonly ids: readonly string[]
}

/** The words of the judged table as they are, where no rule has several revisions; else packed anew, a lane an id. */
function wordsOf(judged: Judged): Word[] {
  const ids = [...rulesById(judged.rules)]
  if (ids.every(([, revisions]) => revisions.length === 1))
    return judged.words.map((name, index) => ({
      name,
      sql: name,
      ids: judged.rules.slice(index * rulesPerWord, (index + 1) * rulesPerWord).map(({ id }) => id),
    }))
  return Array.from({ length: Math.ceil(ids.length / rulesPerWord) }, (_, index) => {
    const own = ids.slice(index * rulesPerWord, (index + 1) * rulesPerWord)
    const codes = own.map(([, revisions]) => codeOfRevisions(revisions, judged))
    return { name: `word_${index}`, sql: packed(codes), ids: own.map(([id]) => id) }
  })
}

const structOf = (id: string, word: string, lane: number): string => {
  const counts = summed.map((outcome): [string, string] => [outcome, countSql(word, lane, outcome)])
  const others = counts.map(([, sql]) => sql).join(' + ')
  return struct([['rule_id', literal(id)], ...counts, ['not_applicable', `(n - (${others}))`]])
}

/** A unit counts once under an id: the revision that is in force on its day speaks, the others are not applicable. */
function codeOfRevisions(revisions: readonly Rule[], judged: Judged): string {
  const codes = revisions.map((rule) => judged.codeSql(rule))
  const applies = codes.slice(0, -1).map((code) => `when ${code} <> ${codeOf('not_applicable')} then ${code}`)
  return applies.length === 0 ? codes.join('') : `case ${applies.join(' ')} else ${codes.at(-1)} end`
}

const summedOutcomes = outcomes.map((outcome) => `cast(sum(${outcome}) as bigint) as ${outcome}`).join(', ')

/** Tallies by platform and rule, of these platforms alone where they are named. A rule without a single unit on a platform has no row. */
export async function talliesByPlatform(
  store: Store,
  among?: readonly string[],
): Promise<Map<string, Map<string, Tally>>> {
  const rows = await store.rows(
    `select platform_id, rule_id, ${summedOutcomes} from ${countsTable}
     where ${isAmong('platform_id', among)} group by all order by platform_id, rule_id`,
  )
  return byPlatform(rows, 'rule_id')
}

/** Tallies over all of these rules, by platform and institution. */
export async function talliesByInstitution(
  store: Store,
  rules: readonly Rule[],
): Promise<Map<string, Map<string, Tally>>> {
  const rows = await store.rows(
    `select platform_id, institution_id, ${summedOutcomes} from ${countsTable}
     where institution_id is not null and rule_id in (${rules.map((rule) => literal(rule.id)).join(', ') || 'null'})
     group by all order by platform_id, institution_id`,
  )
  return byPlatform(rows, 'institution_id')
}

function byPlatform(rows: readonly Row[], column: string): Map<string, Map<string, Tally>> {
  const platforms = new Map<string, Map<string, Tally>>()
  for (const row of rows) {
    const platform = row.platform_id as string
    const tallies = platforms.get(platform) ?? new Map<string, Tally>()
    platforms.set(platform, tallies.set(row[column] as string, tallyOf(row)))
  }
  return platforms
}

const tallyOf = (row: Row): Tally => ({
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
