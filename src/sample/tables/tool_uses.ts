import { eachInteger, oneOf } from '../../store/dialect.js'
import { tools } from '../names.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'tool_uses',
  sources: ({ draw, byPlatform }) => {
    const used = draw.below(
      'i * 8 + k',
      'tool used',
      byPlatform((badness) => 0.35 - 0.25 * badness),
    )
    return [
      {
        grain: 'part',
        from: `(select *, ${eachInteger(tools.length)} as k from plan where accepted) where ${used}`,
        columns: {
          platform_id: 'platform_id',
          consultation_id: 'consultation_id',
          node: oneOf(
            tools.map(([node]) => node),
            'k',
          ),
          tool: oneOf(
            tools.map(([, tool]) => tool),
            'k',
          ),
        },
      },
    ]
  },
})
