import { oneOf } from '../store/dialect.js'
import { dayAfterFirst, timeOfDay } from './calendar.js'
import { numbered } from './ids.js'
import type { Columns } from './layers.js'
import { standardPatientCases } from './names.js'
import type { Synthesis } from './synthesis.js'

/** What a standardised patient met with, on rows with `p` and `r`, the number of the visit. */
export const visitLayers = (synthesis: Synthesis): Columns[] => {
  const { draw, shape, byPlatform } = synthesis
  return [
    {
      visit_id: numbered('SP', 'r', 6),
      case_id: oneOf(standardPatientCases, `r % ${standardPatientCases.length}`),
      completed: draw.below(
        'r',
        'visit completed',
        byPlatform((badness) => 0.97 - 0.35 * badness),
      ),
      skill: byPlatform((badness) => 0.8 - 0.4 * badness),
      day: dayAfterFirst(synthesis, draw.whole('r', 'visit day', shape.days)),
    },
    { attempted_at: timeOfDay(synthesis, 'r', 'day') },
  ]
}
