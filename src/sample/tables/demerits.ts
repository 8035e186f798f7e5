import { daysLater, elementAt } from '../../store/dialect.js'
import { firstDay } from '../calendar.js'
import { numbered, platformId } from '../ids.js'
import { institutionRelation } from '../institutions.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'demerits',
  sources: (synthesis) => {
    const { draw, byPlatform, shape } = synthesis
    const given = draw.below(
      'ik',
      'demerit',
      byPlatform((badness) => 0.02 + 0.4 * badness),
    )
    return [
      {
        grain: 'dataset',
        from: `(${institutionRelation(synthesis)}) where ${given}`,
        columns: {
          platform_id: platformId(synthesis.shape),
          demerit_id: numbered('JF', 'ik', 6),
          institution_id: 'institution_id',
          decided_on: daysLater(firstDay(synthesis), draw.whole('ik', 'decided', shape.days)),
          points: elementAt('[1.0, 2.0, 4.0, 6.0]', draw.weighted('ik', 'points', [40, 35, 20, 5])),
        },
      },
    ]
  },
})
