import { civilDate, daysBetween } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { course } from '../clauses/course.js'

const filledAt = 'coalesce(d.dispensed_at, d.shipped_at)'
const inTurn = 'partition by course order by filled_on, prescription_id'
const soFar = `over (${inTurn} rows between unbounded preceding and current row)`
const before = (column: string): string => `lag(${column}) over (${inTurn})`
const sinceFirst = daysBetween('first_on', 'filled_on')

/**
 * What was left of all supplies so far when the next prescription of the drug was filled. Deliveries of one prescription
 * are one supply; two strengths on it are taken together. A refill at a dose or frequency that is recorded as another is no refill.
 */
export default relation({
  name: 'refills',
  sql: (scope) => `
    with lines as (
      select ${course('c', 'n')} as course, p.prescription_id, i.line_no, i.dose, i.frequency,
        min(${civilDate(filledAt)}) as filled_on, sum(i.days_supply * coalesce(d.fraction, 1)) as days
      from records.dispensings as d
      join records.prescriptions as p on p.platform_id = d.platform_id and p.prescription_id = d.prescription_id
      join records.prescription_items as i on i.platform_id = p.platform_id and i.prescription_id = p.prescription_id
      join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
      join lists.drug_names as n on n.generic_name = i.generic_name
      where p.status is distinct from 'void' and ${filledAt} is not null and ${scope.within(filledAt)}
      group by ${course('c', 'n')}, p.prescription_id, i.line_no, i.dose, i.frequency
    ),
    supplies as (
      select course, prescription_id, min(filled_on) as filled_on, max(days) as days, max(dose) as dose,
        max(frequency) as frequency, count(*) filter (where days is null) as undated_lines
      from lines group by course, prescription_id
    ),
    supplied as (
      select *, min(filled_on) over (partition by course) as first_on, sum(days) ${soFar} as supplied,
        coalesce(dose <> ${before('dose')}, false) or coalesce(frequency <> ${before('frequency')}, false) as changed
      from supplies
    ),
    lasting as (
      select *, supplied + max(${sinceFirst} - (supplied - days)) ${soFar} as ends_after from supplied
    ),
    refills as (select *, ${before('ends_after')} - ${sinceFirst} as days_in_hand from lasting)
    select course, count(*) as supplies, count(*) filter (where undated_lines > 0) as undated_supplies,
      max(days_in_hand) filter (where days_in_hand > 0 and not changed) as most_days_in_hand
    from refills group by course`,
  on: 'refills.course = patient_drug.course',
})
