import { oneOf } from '../../store/dialect.js'
import { numbered } from '../ids.js'
import { secondsLater } from '../instants.js'
import { prescribedQuery } from '../prescribed.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'prescription_comments',
  sources: (synthesis) => {
    const { draw, byPlatform } = synthesis
    const faulty = draw.below(
      'i',
      'faulty',
      byPlatform((badness) => 0.02 + 0.1 * badness),
    )
    // Small institutions comment on every prescription, as they must.
    const thorough = draw.below(
      'ik',
      'comments on all',
      byPlatform((badness) => 0.95 - 0.8 * badness),
    )
    return [
      {
        grain: 'part',
        from: `(${prescribedQuery(synthesis)}) where main and (${thorough} or ${draw.below('i', 'commented', 0.05)})`,
        columns: {
          platform_id: 'platform_id',
          comment_id: numbered('DP', 'i', 10),
          prescription_id: 'prescription_id',
          result: `case when ${faulty} then ${oneOf(['irregular', 'inappropriate', 'abnormal'], draw.weighted('i', 'fault', [60, 35, 5]))} else 'reasonable' end`,
          commented_at: secondsLater('issued', `86400 * 3 + ${draw.whole('i', 'commented after', 86_400 * 30)}`),
          justified: `case when ${faulty} then ${draw.below('i', 'justified', 0.2)} end`,
          intervention: `case when ${faulty} then ${draw.pick('i', 'intervention', ['accepted', 'accepted', 'refused', 'none'])} else 'none' end`,
        },
      },
    ]
  },
})
