import { eachInteger, elementAt, secondsLater, textList } from '../../store/dialect.js'
import { pharmacistId } from '../ids.js'
import { layered } from '../layers.js'
import { pharmacistsEach, unqualified } from '../pharmacists.js'
import { prescribedQuery } from '../prescribed.js'
import { sampleTable } from '../sampleTable.js'
import type { Synthesis } from '../synthesis.js'

export default sampleTable({
  name: 'prescription_reviews',
  sources: (synthesis) => {
    const { draw } = synthesis
    const qualified = `ik * ${pharmacistsEach} + ${draw.whole('i', 'pharmacist', unqualified)}`
    return [
      {
        grain: 'part',
        from: `(${reviews(synthesis)})`,
        columns: {
          platform_id: 'platform_id',
          review_id: `'SF' || substr(prescription_id, 3) || '-' || cast(review + 1 as varchar)`,
          prescription_id: 'prescription_id',
          reviewer_id: `case flaw when 0 then prescriber_id
            when 1 then ${pharmacistId(`ik * ${pharmacistsEach} + ${unqualified}`)}
            else ${pharmacistId(qualified)} end`,
          mode: elementAt(textList(['manual', 'assisted']), draw.whole('i', 'review mode', 2)),
          opened_at: `case when not main then ${secondsLater('first_issued_at', '90')}
            when review = 1 then ${secondsLater('passed_at', '-60')} else opened_at end`,
          reviewed_at: 'decided_at',
          result: `case when passes then 'passed' else 'rejected' end`,
          signed: `case when flaw = 2 then false when flaw = -1 and ${draw.below('i', 'review signature blank', 0.003)}
            then null else true end`,
        },
      },
    ]
  },
})

/** A flaw is in the last review: that one counts. */
const reviews = (synthesis: Synthesis): string => {
  const count = `case when not main then 1 when review_state = 'none' then 0 when rereviewed then 2 else 1 end`
  return layered(`(select *, ${eachInteger(count)} as review from (${prescribedQuery(synthesis)}))`, [
    {
      flaw: 'case when main and (review = 1 or not rereviewed) then reviewer_flaw else -1 end',
      passes: `main and review_state = 'passed' and (review = 1 or not rereviewed)`,
      decided_at: `case
        when not main then ${secondsLater('first_issued_at', `200 + ${synthesis.draw.whole('i', 'first refusal', 1500)}`)}
        when review = 1 then passed_at else reviewed_at end`,
    },
  ])
}
