import { daysLater, elementAt, integers, oneOf, quotient, yearsLater } from '../store/dialect.js'
import { firstDay, lastDay, lastServiceDay } from './calendar.js'
import { type FlawedRule, flagOf } from './flaws.js'
import { institutionId } from './ids.js'
import { type Columns, layered } from './layers.js'
import { hospitalKinds, hospitalNames, places } from './names.js'
import type { Synthesis } from './synthesis.js'

const never = 1_000_000

/** Expressions about an institution: `ik` is its number in the dataset, `member` its number on the platform. */
export function institutionOf(synthesis: Synthesis, ik: string, member: string) {
  const { draw, shape, memberBreaks, breaks } = synthesis
  const region = oneOf(
    places.map(({ region }) => region),
    draw.whole(ik, 'place', places.length),
  )
  const unconnected = breaks('ORG-004', `(-1 - ${ik})`, 0.4)
  return {
    placeAt: draw.whole(ik, 'place', places.length),
    id: institutionId(ik, region),
    subjectsKnown: `(not ${draw.below(ik, 'subjects blank', 0.008)})`,
    /** Day of the period on which the supervision platform was connected; some are late, some never. */
    connectedDay: `case
      when not ${unconnected} then -30 - ${draw.whole(ik, 'connected', 900)}
      when ${draw.below(ik, 'never connected', 0.5)} then ${never}
      else ${Math.floor(shape.days / 2)} end`,
    breaksOrg001: memberBreaks('ORG-001', ik, member, shape.institutionsEach),
    breaksOrg002: memberBreaks('ORG-002', ik, member, shape.institutionsEach),
    breaksPc019: memberBreaks('PC-019', ik, member, shape.institutionsEach),
    breaksPc020: memberBreaks('PC-020', ik, member, shape.institutionsEach),
    breaksPc022: memberBreaks('PC-022', ik, member, shape.institutionsEach),
    breaksDs001: memberBreaks('DS-001', ik, member, shape.institutionsEach),
  }
}

/** Flaws that nothing but the institution's own columns shows. */
const ownFlaws = [
  'ORG-005',
  'ORG-008',
  'ORG-009',
  'ORG-012',
  'DS-002',
  'DS-007',
  'DS-009',
  'DS-011',
  'SC-012',
] as const satisfies readonly FlawedRule[]

function flawColumns({ memberBreaks, shape }: Synthesis): Columns {
  return Object.fromEntries(
    ownFlaws.map((rule) => [flagOf(rule), memberBreaks(rule, 'ik', 'member', shape.institutionsEach)]),
  )
}

/** One row per institution, with the flaws planted in it. */
export function institutionRelation(synthesis: Synthesis): string {
  const { draw, shape } = synthesis
  const of = institutionOf(synthesis, 'ik', 'member')
  const { institutionsEach, platforms } = shape
  const unclean = (column: string) => `case when not breaks_${column} and ${draw.below('ik', column, 0.01)} then null`
  const year = (purpose: string) => draw.whole('ik', purpose, 300)
  return layered(integers('ik', 0, institutionsEach * platforms), [
    { p: quotient('ik', institutionsEach), member: `ik % ${institutionsEach}` },
    {
      place_at: of.placeAt,
      institution_id: of.id,
      subjects_known: of.subjectsKnown,
      connected_day: of.connectedDay,
      breaks_org_001: of.breaksOrg001,
      breaks_org_002: of.breaksOrg002,
      breaks_pc_019: of.breaksPc019,
      breaks_pc_020: of.breaksPc020,
      breaks_ds_001: of.breaksDs001,
      ...flawColumns(synthesis),
      kind_at: draw.weighted('ik', 'kind', [30, 24, 14, 10, 14, 8]),
    },
    {
      never_connected: `connected_day = ${never}`,
      insured: draw.below('ik', 'insured', 0.85),
      independent: `breaks_org_002 or ${draw.below('ik', 'independent licence', 0.4)}`,
      name: `${oneOf(hospitalNames, draw.whole('ik', 'name', hospitalNames.length))}
        || ${oneOf(
          hospitalKinds.map(([title]) => title),
          'kind_at',
        )} || '互联网医院'`,
      category: oneOf(
        hospitalKinds.map(([, category]) => category),
        'kind_at',
      ),
      // A licence that ends on the day of the last service still holds on it.
      licence_to: `case
        when breaks_org_001 and ik % 2 = 0 then ${daysLater(firstDay(synthesis), '-10')}
        when ${draw.below('ik', 'licence ends with the period', 0.1)} then ${lastServiceDay(synthesis)}
        else ${daysLater(lastDay(synthesis), `200 + ${draw.whole('ik', 'licence to', 1200)}`)} end`,
      internet_licensed: `case when breaks_org_001 then ik % 2 = 0
        when ${draw.below('ik', 'internet service blank', 0.01)} then null else true end`,
      // A year to the day after the check, it still stands.
      verified_on: `case
        when breaks_org_002 and ik % 2 = 0 then null
        when breaks_org_002 then ${daysLater(yearsLater(firstDay(synthesis), -1), `-1 - ${year('verified')}`)}
        when ${draw.below('ik', 'verified a year ago', 0.1)} then ${yearsLater(lastDay(synthesis), -1)}
        else ${daysLater(lastDay(synthesis), `-${year('verified')}`)} end`,
      mlps_level: `${unclean('ds_001')} when breaks_ds_001 and ik % 2 = 0 then 2 else 3 end`,
      mlps_assessed_on: `case
        when breaks_ds_001 and ik % 2 = 1 then ${daysLater(yearsLater(firstDay(synthesis), -1), `-1 - ${year('mlps')}`)}
        else ${daysLater(lastDay(synthesis), `-20 - ${year('mlps')}`)} end`,
      record_years: `${unclean('pc_019')} when breaks_pc_019 then 10
        else ${elementAt('[15, 20, 30]', draw.whole('ik', 'record years', 3))} end`,
      process_years: `${unclean('pc_020')} when breaks_pc_020 then ${elementAt('[1, 2]', draw.whole('ik', 'process years', 2))}
        else ${elementAt('[3, 5, 15]', draw.whole('ik', 'process years', 3))} end`,
      supervision_connected_on: `case when connected_day < ${never} then ${daysLater(firstDay(synthesis), 'connected_day')} end`,
    },
  ])
}
