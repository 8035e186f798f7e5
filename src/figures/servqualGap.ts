import { figure } from './figure.js'

/** Of each dimension its last item and how many it has: tangibles, reliability, responsiveness, assurance, empathy. */
const dimensions = [
  { last: 4, items: 4 },
  { last: 9, items: 5 },
  { last: 13, items: 4 },
  { last: 17, items: 4 },
  { last: 22, items: 5 },
]
const ofItem = (value: 'last' | 'items'): string =>
  `case ${dimensions.map((dimension) => `when item <= ${dimension.last} then ${dimension[value]}`).join(' ')} end`

export default figure({
  name: 'servqualGap',
  needs: ['servqual_responses.expectation', 'servqual_responses.perception'],
  // The dimensions have unlike numbers of items, so a mean over all items would weigh them unlike.
  // As decimals, whose mean does not depend on the order in which they are added.
  sql: () => `with own as (
      select platform_id, respondent_id, dimension, cast(avg(gap) as decimal(18, 9)) as gap
      from (
        select platform_id, respondent_id, perception - expectation as gap,
          ${ofItem('last')} as dimension, ${ofItem('items')} as items
        from records.servqual_responses
      ) as answers
      group by platform_id, respondent_id, dimension, items having 2 * count(gap) >= items
    ), means as (
      select platform_id, dimension, cast(avg(gap) as decimal(18, 9)) as gap from own group by platform_id, dimension
    )
    select means.platform_id, avg(gap) as value, any_value(respondents) as total
    from means
    join (select platform_id, count(distinct respondent_id) as respondents from own group by platform_id) as answered
      on answered.platform_id = means.platform_id
    group by means.platform_id having count(*) = ${dimensions.length}`,
})
