import { oneOf } from '../../store/dialect.js'
import { numbered } from '../ids.js'
import { secondsLater } from '../instants.js'
import { referralReasons } from '../phrases.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'referrals',
  sources: ({ draw, byPlatform }) => {
    const some = (purpose: string, share: string | number) => draw.below('i', purpose, share)
    const issued = 'coalesce(advised_at, ended_at)'
    return [
      {
        grain: 'part',
        from: 'plan where referred',
        columns: {
          platform_id: 'platform_id',
          referral_id: numbered('ZZ', 'i', 10),
          consultation_id: 'consultation_id',
          direction: `case when stop then 'offline' else ${oneOf(['up', 'down', 'offline'], draw.weighted('i', 'direction', [35, 25, 40]))} end`,
          reason: draw.pick('i', 'reason', referralReasons),
          issued_at: issued,
          attended_at: `case when ${some(
            'attended',
            byPlatform((badness) => 0.8 - 0.4 * badness),
          )} then ${secondsLater(issued, `7200 + ${draw.whole('i', 'attended after', 86_400 * 25)}`)} end`,
          feedback_at: `case when ${some(
            'feedback',
            byPlatform((badness) => 0.6 - 0.4 * badness),
          )} then ${secondsLater(issued, `86400 + ${draw.whole('i', 'feedback after', 86_400 * 30)}`)} end`,
        },
      },
    ]
  },
})
