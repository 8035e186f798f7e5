import { daysLater, elementAt, oneOf, textList } from '../../store/dialect.js'
import { timeOfDay } from '../calendar.js'
import { conditions } from '../conditions.js'
import { doctorId, numbered } from '../ids.js'
import { sampleTable } from '../sampleTable.js'

const kinds = textList(['outpatient', 'emergency', 'inpatient'])

/** A patient planned as a stranger has never been to a physical hospital, before or after. */
export default sampleTable({
  name: 'offline_visits',
  sources: (synthesis) => {
    const { draw, shape } = synthesis
    const icd = oneOf(
      conditions.map((condition) => condition.icd),
      'condition_at',
    )
    const other = oneOf(
      conditions.map((condition) => condition.icd),
      draw.whole('i', 'other diagnosis', conditions.length),
    )
    const earlier = daysLater('first_day', `-3 - ${draw.whole('pk', 'earlier', 300)}`)
    const later = daysLater('applied_on', `1 + ${draw.whole('i', 'later', 40)}`)
    return [
      {
        grain: 'part',
        from: `patient_plan where not stranger and ${draw.below('pk', 'visited before', 0.3)}`,
        columns: {
          platform_id: 'platform_id',
          visit_id: numbered('MZ', 'pk', 10),
          patient_id: 'patient_id',
          practitioner_id: doctorId(`p * ${shape.doctorsEach} + subject_at`),
          kind: elementAt(kinds, draw.weighted('pk', 'visit kind', [88, 5, 7])),
          planned: 'true',
          visited_at: timeOfDay(synthesis, 'pk', earlier),
          diagnoses: `[${icd}]`,
        },
      },
      {
        grain: 'part',
        from: `plan where accepted and not stranger and ${draw.below('i', 'visits after', 0.06)}`,
        columns: {
          platform_id: 'platform_id',
          visit_id: numbered('MH', 'i', 10),
          patient_id: 'patient_id',
          institution_id: 'institution_id',
          practitioner_id: `case when ${draw.below('i', 'same doctor', 0.3)} then practitioner_id end`,
          kind: elementAt(kinds, draw.weighted('i', 'visit kind', [80, 12, 8])),
          planned: draw.below('i', 'planned', 0.6),
          visited_at: timeOfDay(synthesis, 'i', later),
          diagnoses: `[case when ${draw.below('i', 'same diagnosis', 0.85)} then ${icd} else ${other} end]`,
        },
      },
    ]
  },
})
