import { daysLater, quotient, secondsLater } from '../../store/dialect.js'
import { firstDay } from '../calendar.js'
import { numbered, pharmacistId, platformId } from '../ids.js'
import { institutionOf } from '../institutions.js'
import { pharmacistsEach } from '../pharmacists.js'
import { sampleTable } from '../sampleTable.js'
import { surveyRows } from '../surveys.js'

/** Two shifts a day, the second through the night; on worse platforms nobody comes to some of them. */
export default sampleTable({
  name: 'pharmacist_shifts',
  sources: (synthesis) => {
    const { draw, shape, byPlatform } = synthesis
    const ik = `(p * ${shape.institutionsEach} + member)`
    const day = `cast(${daysLater(firstDay(synthesis), quotient('x', 2))} as timestamp)`
    const staffed = draw.below(
      'n',
      'staffed',
      byPlatform((badness) => 1 - 0.3 * badness),
    )
    return [
      {
        grain: 'dataset',
        from: `(${surveyRows(shape, shape.institutionsEach, shape.days * 2)}) where ${staffed}`,
        columns: {
          platform_id: platformId('p'),
          shift_id: numbered('BC', 'n', 8),
          institution_id: institutionOf(synthesis, ik, 'member').id,
          practitioner_id: pharmacistId(`${ik} * ${pharmacistsEach} + x % 2`),
          started_at: secondsLater(day, '3600 * (8 + 12 * (x % 2))'),
          ended_at: secondsLater(day, '3600 * (20 + 12 * (x % 2))'),
        },
      },
    ]
  },
})
