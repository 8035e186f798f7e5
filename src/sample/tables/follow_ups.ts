import { daysLater, elementAt, oneOf } from '../../store/dialect.js'
import { timeOfDay } from '../calendar.js'
import { numbered } from '../ids.js'
import { secondsLater } from '../instants.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'

/** The chronically ill are followed up as a rule, others now and then. */
export default sampleTable({
  name: 'follow_ups',
  sources: (synthesis) => {
    const { draw, byPlatform } = synthesis
    const share = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
    const some = (purpose: string, best: number, worst: number) => draw.below('i', purpose, share(best, worst))
    const planned = `case when chronic then ${some('follow-up planned', 0.99, 0.45)} else ${some('follow-up planned', 0.4, 0.1)} end`
    const rows = layered(`(select * from plan where care and accepted and ${planned})`, [
      {
        planned_on: daysLater('applied_on', elementAt('[7, 14, 14, 28, 56]', draw.whole('i', 'follow-up day', 5))),
        kept: some('follow-up done', 0.985, 0.55),
        delay: `${draw.whole('i', 'follow-up delay', share(9, 22))} - 4`,
      },
    ])
    return [
      {
        grain: 'part',
        from: `(${rows})`,
        columns: {
          platform_id: 'platform_id',
          follow_up_id: numbered('SF', 'i', 10),
          consultation_id: 'consultation_id',
          patient_id: 'patient_id',
          planned_on: 'planned_on',
          done_at: `case when kept then ${secondsLater(timeOfDay(synthesis, 'i', 'planned_on'), '86400 * (delay)')} end`,
          lost_reason: `case when not kept and ${draw.below('i', 'lost', 0.05)} then ${draw.pick('i', 'lost why', ['died', 'moved', 'refused'])} end`,
          mode: oneOf(['text', 'phone', 'video', 'offline'], draw.weighted('i', 'follow-up mode', [60, 28, 4, 8])),
        },
      },
    ]
  },
})
