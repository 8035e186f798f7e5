import {
  consultationsByInstitution,
  consultationsByMonth,
  institutionKey,
  institutionNames,
  type PlatformCensus,
  platformCensus,
  type Volumes,
} from '../facts/census.js'
import { type PlatformFigures, platformFigures } from '../figures/figure.js'
import type { Tally } from '../indicators/indicator.js'
import { emptyTally, indicatorOf, talliesByInstitution, talliesByPlatform } from '../indicators/tally.js'
import type { Finding, InstitutionResult, MonthResult, PlatformResult, RuleResult } from '../report/auditResult.js'
import { type CorePoint, loadCorePoints } from '../report/corePoints.js'
import { rulesFolder } from '../resources.js'
import type { Rule } from '../rules/rule.js'
import { gradingOf, type Scored } from '../scores/score.js'
import type { Scoring } from '../scores/scoring.js'
import type { Row, Store } from '../store/store.js'
import {
  confirmedFindings,
  findingCounts,
  noFindings,
  violationsByMonth,
  worstFindings,
} from '../verdicts/findingStore.js'
import { corePointResults } from './corePoints.js'
import type { Terms } from './terms.js'

export const findingsShown = 200

/** A platform's result before the platforms are numbered and held against the delivery. */
export type Unnumbered = Omit<PlatformResult, 'folder' | 'tablesWithoutRows'>

/** So many are worked out side by side: their findings and tallies are in memory at one time. */
const platformsAtOnce = 128

/** One result per platform, by platform id. */
export async function* platformResults(
  store: Store,
  { rules, delivery, scoring, scope, confirmed }: Terms,
): AsyncGenerator<Unnumbered> {
  const violationRules = rules.filter((rule) => rule.consequence === 'violation')
  const common = {
    rules,
    scoring,
    corePoints: loadCorePoints(rulesFolder),
    confirmed: byKey(await confirmedFindings(store, confirmed), 'rule_id'),
    counts: await findingCounts(store),
    months: await consultationsByMonth(store, scope),
    violations: byKey(await violationsByMonth(store), 'month'),
    institutionVolumes: await consultationsByInstitution(store, scope),
    institutionTallies: await talliesByInstitution(store, violationRules),
    names: await institutionNames(store),
    figures: await platformFigures(store, delivery, scope),
  }
  const all = await platformCensus(store, scope)
  for (let from = 0; from < all.length; from += platformsAtOnce) {
    const some = all.slice(from, from + platformsAtOnce)
    const among = some.map(({ platformId }) => platformId)
    const sources: Sources = {
      ...common,
      tallies: await talliesByPlatform(store, among),
      worst: await worstFindings(store, findingsShown, among),
    }
    for (const census of some) yield platformResult(census, sources)
  }
}

interface Sources {
  readonly rules: readonly Rule[]
  readonly scoring: Scoring
  readonly corePoints: readonly CorePoint[]
  readonly tallies: ReadonlyMap<string, ReadonlyMap<string, Tally>>
  readonly confirmed: ReadonlyMap<string, number>
  readonly counts: Awaited<ReturnType<typeof findingCounts>>
  readonly worst: ReadonlyMap<string, Row[]>
  readonly months: Volumes
  readonly violations: ReadonlyMap<string, number>
  readonly institutionVolumes: Volumes
  readonly institutionTallies: ReadonlyMap<string, ReadonlyMap<string, Tally>>
  readonly names: ReadonlyMap<string, string>
  readonly figures: PlatformFigures
}

const keyOf = (platformId: string, key: string): string => JSON.stringify([platformId, key])
const byKey = (rows: readonly Row[], column: string): Map<string, number> =>
  new Map(rows.map((row) => [keyOf(row.platform_id as string, row[column] as string), row.n as number]))

function platformResult(census: PlatformCensus, from: Sources): Unnumbered {
  const { platformId } = census
  const tallies = from.tallies.get(platformId) ?? new Map<string, Tally>()
  const scored = from.rules.map(
    (rule): Scored => ({
      rule,
      indicator: indicatorOf(rule.id, tallies.get(rule.id) ?? emptyTally),
      confirmed: from.confirmed.get(keyOf(platformId, rule.id)) ?? 0,
    }),
  )
  const counts = from.counts.get(platformId) ?? noFindings()
  return {
    platformId,
    name: census.name ?? platformId,
    consultations: census.consultations,
    institutions: census.institutions,
    practitioners: census.practitioners,
    patients: census.patients,
    observed: census.observed,
    ...gradingOf(scored, census.consultations, from.scoring),
    corePoints: corePointResults(
      { platformId, consultations: census.consultations, violations: counts.violation },
      from.corePoints,
      scored,
      from.figures,
    ),
    rules: scored.map(ruleResult),
    months: monthResults(platformId, from),
    institutionResults: institutionResults(platformId, from),
    findings: {
      total: Object.values(counts).reduce((sum, n) => sum + n, 0),
      byConsequence: counts,
      shown: (from.worst.get(platformId) ?? []).map(findingOf),
    },
  }
}

const ruleResult = ({ rule, indicator, confirmed }: Scored): RuleResult => ({
  ...indicator,
  consequence: rule.consequence,
  severity: rule.severity,
  dimension: rule.dimension,
  unit: rule.unit,
  confirmed,
})

const monthResults = (platformId: string, from: Sources): MonthResult[] =>
  (from.months.get(platformId) ?? []).map(({ key, consultations }) => ({
    month: key,
    consultations,
    violations: from.violations.get(keyOf(platformId, key)) ?? 0,
  }))

/** Every institution that has a consultation or a verdict: what is dispensed or complained of may go back to consultations before the period. */
export function institutionResults(
  platformId: string,
  from: Pick<Sources, 'institutionVolumes' | 'institutionTallies' | 'names'>,
): InstitutionResult[] {
  const volumes = new Map(
    (from.institutionVolumes.get(platformId) ?? []).map(({ key, consultations }) => [key, consultations]),
  )
  const tallies = from.institutionTallies.get(platformId) ?? new Map<string, Tally>()
  return [...new Set([...volumes.keys(), ...tallies.keys()])].sort().map((institutionId) => ({
    institutionId,
    name: from.names.get(institutionKey(platformId, institutionId)) ?? null,
    consultations: volumes.get(institutionId) ?? 0,
    tally: tallies.get(institutionId) ?? emptyTally,
  }))
}

const findingOf = (row: Row): Finding => ({
  findingId: row.finding_id as string,
  ruleId: row.rule_id as string,
  consequence: row.consequence as Finding['consequence'],
  severity: row.severity as Finding['severity'],
  unit: row.unit as string,
  unitId: row.unit_id as string,
  institutionId: row.institution_id as string | null,
  occurredAt: row.occurred_at as string | null,
  evidence: JSON.parse(row.evidence as string) as Record<string, unknown>,
})
