import { eachInteger, elementAt, oneOf } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { numbered } from '../ids.js'
import { secondsLater } from '../instants.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'

const having = (icd: string): string => `[${conditions.map((condition) => condition.icd.startsWith(icd)).join(', ')}]`

export default sampleTable({
  name: 'measurements',
  sources: ({ draw, byPlatform }) => {
    const hypertensive = elementAt(having('I10'), 'condition_at')
    const diabetic = elementAt(having('E11'), 'condition_at')
    const measures = draw.below(
      'i',
      'measures',
      byPlatform((badness) => 0.98 - 0.5 * badness),
    )
    const high = byPlatform((badness) => 0.9 * badness)
    // Systolic and diastolic pressure, or fasting glucose and HbA1c: two values a time.
    const rows = layered(
      `(select *, ${hypertensive} as hypertensive, ${eachInteger('2')} as k from plan where (${hypertensive} or ${diabetic}) and ${measures})`,
      [
        { m: 'i * 2 + k', z: `${draw.normal('i * 2 + k', 'value')} + ${high}` },
        {
          kind: `case when hypertensive then ${oneOf(['systolic_bp', 'diastolic_bp'], 'k')}
            else ${oneOf(['fasting_glucose', 'hba1c'], 'k')} end`,
          value: `case when hypertensive then round(case k when 0 then 124 + 10 * z else 76 + 8 * z end)
            when k = 0 then round(greatest(3.5, 5.9 + 0.8 * z), 1) else round(greatest(4.5, 6.2 + 0.6 * z), 1) end`,
        },
      ],
    )
    return [
      {
        grain: 'part',
        from: `(${rows})`,
        columns: {
          platform_id: 'platform_id',
          measurement_id: numbered('CL', 'm', 11),
          patient_id: 'patient_id',
          kind: 'kind',
          value: 'value',
          source: oneOf(['device', 'self', 'clinic'], draw.weighted('i', 'source', [35, 50, 15])),
          taken_at: secondsLater('applied_at', `-3600 - ${draw.whole('i', 'taken', 86_400 * 3)}`),
        },
      },
    ]
  },
})
