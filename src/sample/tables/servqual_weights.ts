import { elementAt, oneOf } from '../../store/dialect.js'
import { numbered, platformId } from '../ids.js'
import { servqualDimensions } from '../names.js'
import { sampleTable } from '../sampleTable.js'
import { servqualRespondents, surveyRows } from '../surveys.js'

/** Points of one respondent over the five dimensions: each list sums to 100. */
const opinions = [
  [10, 30, 25, 20, 15],
  [15, 30, 20, 20, 15],
  [10, 25, 30, 20, 15],
  [20, 20, 20, 20, 20],
  [5, 35, 20, 25, 15],
]

export default sampleTable({
  name: 'servqual_weights',
  sources: ({ draw, shape }) => {
    const lists = `[${opinions.map((points) => `[${points.map((point) => point.toFixed(1)).join(', ')}]`).join(', ')}]`
    return [
      {
        grain: 'dataset',
        from: `(${surveyRows(shape, servqualRespondents(shape), servqualDimensions.length)})`,
        columns: {
          platform_id: platformId(shape),
          respondent_id: numbered('SQ', 'r', 6),
          dimension: oneOf(servqualDimensions, 'x'),
          points: elementAt(elementAt(lists, draw.whole('r', 'opinion', opinions.length)), 'x'),
        },
      },
    ]
  },
})
