import { oneOf } from '../../store/dialect.js'
import { numbered } from '../ids.js'
import { secondsLater } from '../instants.js'
import { layered } from '../layers.js'
import { blame, praise } from '../phrases.js'
import { sampleTable } from '../sampleTable.js'
import type { Synthesis } from '../synthesis.js'

export default sampleTable({
  name: 'evaluations',
  sources: (synthesis) => {
    const { draw, byPlatform } = synthesis
    return [
      {
        grain: 'part',
        from: `(${evaluated(synthesis)}) where online or offline`,
        columns: {
          platform_id: 'platform_id',
          evaluation_id: numbered('PJ', 'i', 10),
          consultation_id: `case when online then consultation_id end`,
          institution_id: 'institution_id',
          practitioner_id: 'practitioner_id',
          kind: `case when online then 'online' else 'offline_visit' end`,
          rating: 'rating',
          recommend: `least(10, greatest(0, 2 * cast(rating as bigint) - ${draw.whole('i', 'recommend', 3)}))`,
          outcome: `case when ${draw.below('i', 'outcome given', 0.6)} then ${oneOf(
            ['cured', 'improved', 'unchanged', 'worse', 'unknown'],
            draw.weighted('i', 'outcome', [22, 52, 18, 3, 5]),
          )} end`,
          device_id: `'SB' || case when ${draw.below(
            'i',
            'shared device',
            byPlatform((badness) => 0.1 * badness),
          )}
            then lpad(cast(p as varchar), 10, '9') else lpad(cast(pk as varchar), 10, '0') end`,
          text: `case when ${draw.below('i', 'text given', 0.5)} then
            case when rating >= 4 then ${draw.pick('i', 'praise', praise)} else ${draw.pick('i', 'blame', blame)} end end`,
          evaluated_at: secondsLater('ended_at', `3600 + ${draw.whole('i', 'evaluated', 86_400 * 10)}`),
        },
      },
    ]
  },
})

const evaluated = ({ draw, byPlatform }: Synthesis): string =>
  layered('plan', [
    { online: `status = 'completed' and ${draw.below('i', 'evaluates', 0.09)}` },
    {
      offline: `not online and accepted and not stranger and ${draw.below('i', 'evaluates a visit', 0.015)}`,
      unhappy: draw.below(
        'i',
        'unhappy',
        byPlatform((badness) => 0.03 + 0.25 * badness),
      ),
    },
    {
      rating: `case when unhappy then 1.0 + ${draw.whole('i', 'low rating', 3)}
        else 5.0 - ${draw.weighted('i', 'rating', [86, 14])} end`,
    },
  ])
