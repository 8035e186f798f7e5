import { integers, quotient } from '../store/dialect.js'
import { dayAfterFirst, timeOfDay } from './calendar.js'
import { numbered } from './ids.js'
import { layered } from './layers.js'
import type { Synthesis } from './synthesis.js'

const most = 4

/** Data breaches: one on the best platform, up to four on the worst, where the first is never reported. */
export function breachQuery(synthesis: Synthesis): string {
  const { shape, draw, byPlatform, memberBreaks } = synthesis
  const rows = layered(integers('e', 0, shape.platforms * most), [
    { p: quotient('e', most), member: `e % ${most}` },
    {
      happens: `member < ${byPlatform((badness) => 1 + Math.round(badness * (most - 1)))}`,
      event_id: numbered('XL', 'e', 4),
      ik: `p * ${shape.institutionsEach} + ${draw.whole('e', 'breach institution', shape.institutionsEach)}`,
      breaks_ds_008: memberBreaks('DS-008', 'e', 'member', 1),
      day: dayAfterFirst(synthesis, draw.whole('e', 'breach day', shape.days)),
    },
    { occurred_at: timeOfDay(synthesis, 'e', 'day') },
  ])
  return `select * from (${rows}) where happens`
}
