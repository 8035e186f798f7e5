import { eachInteger, oneOf } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { sampleTable } from '../sampleTable.js'

const pathways = conditions.map(
  ({ icd }) => ({ I10: 'HTN', E11: 'T2DM', J06: 'URI', L20: 'AD' })[icd.slice(0, 3)] ?? '',
)
const steps = ['history', 'measurement', 'risk_assessment', 'medication', 'education', 'follow_up_plan']

export default sampleTable({
  name: 'pathway_steps',
  sources: ({ draw, byPlatform }) => {
    const pathway = oneOf(pathways, 'condition_at')
    const applicable = draw.below('m', 'applicable', 0.9)
    const done = draw.below(
      'm',
      'step done',
      byPlatform((badness) => 0.95 - 0.35 * badness),
    )
    return [
      {
        grain: 'part',
        from: `(select *, i * 8 + k as m from (select *, ${eachInteger(steps.length)} as k from plan
          where diagnosed and ${pathway} <> '' and ${draw.below(
            'i',
            'on a pathway',
            byPlatform((badness) => 0.8 - 0.4 * badness),
          )}))`,
        columns: {
          platform_id: 'platform_id',
          consultation_id: 'consultation_id',
          pathway_id: pathway,
          step_id: oneOf(steps, 'k'),
          applicable,
          done: `${applicable} and ${done}`,
          variance_justified: `case when ${applicable} and not ${done} then ${draw.below('m', 'justified', 0.4)} end`,
        },
      },
    ]
  },
})
