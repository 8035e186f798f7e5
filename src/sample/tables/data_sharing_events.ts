import { elementAt, secondsLater, textList } from '../../store/dialect.js'
import { numbered } from '../ids.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'data_sharing_events',
  sources: ({ draw, byPlatform }) => [
    {
      grain: 'part',
      from: `plan where ${draw.below('i', 'shared', 0.05)}`,
      columns: {
        platform_id: 'platform_id',
        event_id: numbered('TG', 'i', 10),
        institution_id: 'institution_id',
        patient_id: 'patient_id',
        recipient_kind: elementAt(
          textList(['pharmacy', 'insurer', 'marketing', 'entrusted_processor', 'regulator', 'other']),
          draw.weighted('i', 'recipient', [38, 14, 1, 25, 20, 2]),
        ),
        separate_consent_at: `case when ${draw.below(
          'i',
          'sharing consent',
          byPlatform((badness) => 0.995 - 0.2 * badness),
        )} then ${secondsLater('applied_at', '3')} end`,
        shared_at: secondsLater('applied_at', '7200'),
      },
    },
  ],
})
