import { elementAt, microsecondsLater, oneOf, textList } from '../../store/dialect.js'
import { doctorRelation } from '../doctors.js'
import { doctorId, platformId } from '../ids.js'
import { secondsLater } from '../instants.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'
import type { Synthesis } from '../synthesis.js'

const strong = textList(['face', 'certificate'])

export default sampleTable({
  name: 'practitioner_authentications',
  sources: (synthesis) => [
    {
      grain: 'dataset',
      from: `(${doctorRelation(synthesis)}) where strong_from is not null`,
      columns: {
        platform_id: platformId(synthesis.shape),
        practitioner_id: 'practitioner_id',
        authenticated_at: 'strong_from',
        method: elementAt(strong, 'dk % 2'),
        passed: 'true',
      },
    },
    {
      grain: 'part',
      from: `(${sessions(synthesis)}) where authenticates`,
      columns: {
        platform_id: platformId(synthesis.shape),
        practitioner_id: doctorId('dk'),
        authenticated_at: 'moment',
        // Before the first strong check a face was tried in vain, or a text message had to do.
        method: `case when strongly then ${elementAt(strong, 'dk % 2')}
          else ${oneOf(['face', 'sms', 'password'], 'i % 3')} end`,
        passed: 'strongly or i % 3 <> 0',
      },
    },
  ],
})

/** Logins shortly before an acceptance. The fraction of a second keeps two of one doctor apart: the time is a key. */
const sessions = ({ draw, byPlatform }: Synthesis): string =>
  layered('(select i, p, dk, accepted_at, strong_from from plan where accepted)', [
    {
      authenticates: draw.below(
        'i',
        'authenticates',
        byPlatform((badness) => 0.995 - 0.45 * badness),
      ),
      moment: microsecondsLater(
        secondsLater('accepted_at', `-1 - ${draw.whole('i', 'authenticated before', 1200)}`),
        'i % 1000000',
      ),
    },
    { strongly: 'coalesce(moment >= strong_from, false)' },
  ])
