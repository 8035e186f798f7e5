import { eachInteger, oneOf } from '../store/dialect.js'
import { pharmacistId } from './ids.js'
import { secondsLater } from './instants.js'
import { layered } from './layers.js'
import { pharmacistsEach, unqualified } from './pharmacists.js'
import { prescribedQuery } from './prescribed.js'
import type { Synthesis } from './synthesis.js'

/** The decisions of the pharmacists. A flaw is in the last review: that one counts. */
export function reviewQuery(synthesis: Synthesis): string {
  const { draw } = synthesis
  const count = `case when not main then 1 when review_state = 'none' then 0 when rereviewed then 2 else 1 end`
  const qualified = `ik * ${pharmacistsEach} + ${draw.whole('i', 'pharmacist', unqualified)}`
  return layered(`(select *, ${eachInteger(count)} as review from (${prescribedQuery(synthesis)}))`, [
    {
      flaw: 'case when main and (review = 1 or not rereviewed) then reviewer_flaw else -1 end',
      passes: `main and review_state = 'passed' and (review = 1 or not rereviewed)`,
      decided_at: `case
        when not main then ${secondsLater('first_issued_at', `200 + ${draw.whole('i', 'first refusal', 1500)}`)}
        when review = 1 then passed_at else reviewed_at end`,
      mode: `case when main and breaks_rx_007 then 'automatic'
        else ${oneOf(['manual', 'assisted'], draw.whole('i', 'review mode', 2))} end`,
    },
    {
      reviewer_id: `case flaw when 0 then prescriber_id
        when 1 then ${pharmacistId(`ik * ${pharmacistsEach} + ${unqualified}`)}
        else ${pharmacistId(qualified)} end`,
    },
  ])
}
