import { sharingQuery } from '../dataEvents.js'
import { secondsLater } from '../instants.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'data_sharing_events',
  sources: (synthesis) => {
    const processed = synthesis.draw.below('i', 'sharing consent', 0.9)
    return [
      {
        grain: 'part',
        from: `(${sharingQuery(synthesis)})`,
        columns: {
          platform_id: 'platform_id',
          event_id: 'event_id',
          institution_id: 'institution_id',
          patient_id: 'patient_id',
          recipient_kind: 'recipient_kind',
          separate_consent_at: `case
            when breaks_ds_005 or (recipient_kind in ('entrusted_processor', 'regulator') and not ${processed}) then null
            else ${secondsLater('applied_at', '3')} end`,
          shared_at: secondsLater('applied_at', '7200'),
        },
      },
    ]
  },
})
