import { earliestOf, latestOf, monthStart, nextMonthStart, secondsBetween } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { recordsEnd } from '../../recordsEnd.js'

const begun = latestOf('i.uncovered_from', 'm.month_start')
const over = earliestOf('i.ended_at', nextMonthStart('m.month_start'))

/**
 * Seconds of each month in which the service was down without notice; interruptions that overlap count once. One that is not
 * over lasts as far as the records reach.
 */
export default relation({
  name: 'interruptions',
  sql: (scope) => `
    with lasting as (
      select i.platform_id, i.interruption_id, i.started_at, coalesce(i.ended_at, e.records_end_at) as ended_at, i.announced
      from records.service_interruptions as i join (${recordsEnd}) as e on e.platform_id = i.platform_id
      where i.announced is distinct from true
    ),
    disjoint as (
      select *, ${latestOf(
        'started_at',
        `max(ended_at) over (
          partition by platform_id, announced order by started_at, interruption_id
          rows between unbounded preceding and 1 preceding)`,
      )} as uncovered_from
      from lasting
    )
    select m.platform_id, m.month_start,
      coalesce(sum(${secondsBetween(begun, over)}) filter (where not i.announced), 0) as down_seconds,
      count(*) filter (where i.announced is null) as undecided
    from (
      select distinct platform_id, ${monthStart('applied_at')} as month_start
      from records.consultations where ${scope.within('applied_at')}
    ) as m
    join disjoint as i
      on i.platform_id = m.platform_id and i.uncovered_from < i.ended_at
      and i.uncovered_from < ${nextMonthStart('m.month_start')} and i.ended_at > m.month_start
    group by m.platform_id, m.month_start`,
  on: 'interruptions.platform_id = platform_month.platform_id and interruptions.month_start = platform_month.month_start',
})
