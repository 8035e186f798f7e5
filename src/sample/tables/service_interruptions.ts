import { dayAfterFirst, timeOfDay } from '../calendar.js'
import { numbered, platformId } from '../ids.js'
import { secondsLater } from '../instants.js'
import { sampleTable } from '../sampleTable.js'
import { surveyRows } from '../surveys.js'

const most = 12

/** Breakdowns grow more frequent and longer with badness; announced maintenance is the same everywhere. */
export default sampleTable({
  name: 'service_interruptions',
  sources: (synthesis) => {
    const { draw, shape, byPlatform } = synthesis
    const rows = surveyRows(shape, most, 1, [
      { announced: 'member < 3', day: dayAfterFirst(synthesis, draw.whole('n', 'interrupted', shape.days)) },
      { started_at: timeOfDay(synthesis, 'n', 'day') },
    ])
    const length = draw.seconds('n', 'length', {
      median: byPlatform((badness) => 900 + 5000 * badness),
      sigma: 0.8,
      least: 60,
      most: 86_400,
    })
    return [
      {
        grain: 'dataset',
        from: `(${rows}) where announced or ${draw.below(
          'n',
          'breaks down',
          byPlatform((badness) => 0.05 + 0.8 * badness),
        )}`,
        columns: {
          platform_id: platformId(synthesis.shape),
          interruption_id: numbered('ZD', 'n', 4),
          started_at: 'started_at',
          ended_at: secondsLater('started_at', length),
          announced: 'announced',
        },
      },
    ]
  },
})
