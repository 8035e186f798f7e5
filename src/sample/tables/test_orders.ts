import { numbered } from '../ids.js'
import { secondsLater } from '../instants.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'test_orders',
  sources: ({ draw, byPlatform }) => {
    const worse = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
    const some = (purpose: string, share: string | number) => draw.below('i', purpose, share)
    const rows = layered(`(select * from plan where diagnosed and ${some('tests ordered', 0.08)})`, [
      {
        resulted_at: `case when ${some('tested', 0.85)} then ${secondsLater('decides_at', `20000 + ${draw.whole('i', 'result', 400_000)}`)} end`,
      },
      { critical: `case when resulted_at is not null then ${some('critical', 0.02)} end` },
      {
        viewed_at: `case when ${some('viewed', worse(0.99, 0.7))} then ${secondsLater('resulted_at', draw.seconds('i', 'viewed after', { median: worse(2400, 20_000), sigma: 1, least: 60, most: 600_000 }))} end`,
      },
    ])
    return [
      {
        grain: 'part',
        from: `(${rows})`,
        columns: {
          platform_id: 'platform_id',
          order_id: numbered('JC', 'i', 10),
          consultation_id: 'consultation_id',
          ordered_at: 'decides_at',
          resulted_at: 'resulted_at',
          critical: 'critical',
          viewed_at: 'viewed_at',
          patient_notified_at: `case when ${some('patient notified', worse(0.98, 0.7))} then ${secondsLater('viewed_at', '900')} end`,
        },
      },
    ]
  },
})
