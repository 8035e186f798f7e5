import { firstDay } from '../calendar.js'
import { doctorRelation } from '../doctors.js'
import { platformId } from '../ids.js'
import { secondsLater } from '../instants.js'
import { institutionRelation } from '../institutions.js'
import { prescribedQuery } from '../prescribed.js'
import { sampleTable } from '../sampleTable.js'

/** What was not uploaded has either an entry without a time or no entry at all. */
const entered = 'not (upload_missed and i % 2 = 0)'

export default sampleTable({
  name: 'supervision_uploads',
  sources: (synthesis) => {
    const { draw } = synthesis
    const uploaded = (from: string) =>
      `case when not upload_missed then ${secondsLater(from, `60 + ${draw.seconds('i', 'upload', delay)}`)} end`
    const registered = secondsLater(`cast(${firstDay(synthesis)} as timestamp)`, '-86400 * 10')
    return [
      {
        grain: 'part',
        from: `plan where ${entered}`,
        columns: {
          platform_id: platformId(synthesis.shape),
          record_type: `'consultation'`,
          record_id: 'consultation_id',
          due_at: secondsLater('coalesce(ended_at, applied_at)', '86400'),
          uploaded_at: uploaded('coalesce(ended_at, applied_at)'),
        },
      },
      {
        grain: 'part',
        from: `(${prescribedQuery(synthesis)}) where ${entered}`,
        columns: {
          platform_id: platformId(synthesis.shape),
          record_type: `'prescription'`,
          record_id: 'prescription_id',
          due_at: secondsLater('issued', '86400'),
          uploaded_at: uploaded('issued'),
        },
      },
      {
        grain: 'dataset',
        from: `(${doctorRelation(synthesis)})`,
        columns: {
          platform_id: platformId(synthesis.shape),
          record_type: `'practitioner'`,
          record_id: 'practitioner_id',
          due_at: registered,
          uploaded_at: registered,
        },
      },
      {
        grain: 'dataset',
        from: `(${institutionRelation(synthesis)})`,
        columns: {
          platform_id: platformId(synthesis.shape),
          record_type: `'institution'`,
          record_id: 'institution_id',
          due_at: registered,
          uploaded_at: `case when not never_connected then ${registered} end`,
        },
      },
    ]
  },
})

const delay = { median: 1800, sigma: 1.4, least: 10, most: 800_000 }
