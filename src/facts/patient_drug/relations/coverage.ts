import { civilDate, daysBetween, earliestOf, latestOf } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { course } from '../clauses/course.js'

const filledAt = 'coalesce(d.dispensed_at, d.shipped_at)'
const soFar = `over (
          partition by course order by filled_on, dispensing_id
          rows between unbounded preceding and current row)`
const windowDays = `(${daysBetween('first_on', 'last_on')} + 1)`
const within = (days: string): string => earliestOf(days, windowDays)

/**
 * Proportion of days covered (PDC): days of the window, from the first fill to the platform's last consultation of the
 * period, on which a supply is in hand. What is left of a fill is carried over: a fill ends after all days supplied so far,
 * counted from the fill that last began with an empty stock. Two strengths in one fill are taken together, so that the longer
 * supply counts. What reaches beyond the window is cut off.
 */
export default relation({
  name: 'coverage',
  sql: (scope) => `
    with fills as (
      select c.platform_id, ${course('c', 'n')} as course, d.dispensing_id, ${civilDate(filledAt)} as filled_on,
        case when count(*) = count(i.days_supply) then max(i.days_supply * coalesce(d.fraction, 1)) end as days
      from records.dispensings as d
      join records.prescriptions as p on p.platform_id = d.platform_id and p.prescription_id = d.prescription_id
      join records.prescription_items as i on i.platform_id = p.platform_id and i.prescription_id = p.prescription_id
      join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
      join lists.drug_names as n on n.generic_name = i.generic_name
      where p.status is distinct from 'void' and ${filledAt} is not null and ${scope.within(filledAt)}
      group by c.platform_id, ${course('c', 'n')}, d.dispensing_id, ${civilDate(filledAt)}
    ),
    supplied as (
      select *, min(filled_on) over (partition by course) as first_on, sum(days) ${soFar} as supplied from fills
    ),
    lasting as (
      select *, supplied + max(${daysBetween('first_on', 'filled_on')} - (supplied - days)) ${soFar} as ends_after
      from supplied
    )
    select l.course, count(*) as fills,
      max(${windowDays}) as window_days, count(*) filter (where days is null) as undated_fills,
      sum(${latestOf('0', `${within('ends_after')} - ${within('ends_after - days')}`)}) as covered_days
    from lasting as l
    join (
      select platform_id, ${civilDate('max(applied_at)')} as last_on
      from records.consultations where ${scope.within('applied_at')} group by platform_id
    ) as observed on observed.platform_id = l.platform_id
    group by l.course`,
  on: 'coverage.course = patient_drug.course',
})
