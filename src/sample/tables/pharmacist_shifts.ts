import { daysLater } from '../../store/dialect.js'
import { firstDay } from '../calendar.js'
import { numbered, pharmacistId, platformId } from '../ids.js'
import { secondsLater } from '../instants.js'
import { institutionOf } from '../institutions.js'
import { pharmacistsEach } from '../pharmacists.js'
import { sampleTable } from '../sampleTable.js'
import { dayOfShift, shiftsEach, staffed } from '../shifts.js'
import { surveyRows } from '../surveys.js'

/** Two shifts a day, the second through the night. */
export default sampleTable({
  name: 'pharmacist_shifts',
  sources: (synthesis) => {
    const { shape } = synthesis
    const day = `cast(${daysLater(firstDay(synthesis), dayOfShift('x'))} as timestamp)`
    return [
      {
        grain: 'dataset',
        from: `(${surveyRows(shape, shape.institutionsEach, shiftsEach(shape))}) where ${staffed(synthesis, 'n')}`,
        columns: {
          platform_id: platformId(synthesis.shape),
          shift_id: numbered('BC', 'n', 8),
          institution_id: institutionOf(synthesis, 'r', 'member').id,
          practitioner_id: pharmacistId(`r * ${pharmacistsEach} + x % 2`),
          started_at: secondsLater(day, '3600 * (8 + 12 * (x % 2))'),
          ended_at: secondsLater(day, '3600 * (20 + 12 * (x % 2))'),
        },
      },
    ]
  },
})
