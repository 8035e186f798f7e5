import { oneOf } from '../../store/dialect.js'
import { platformId } from '../ids.js'
import { institutionOf } from '../institutions.js'
import { sampleTable } from '../sampleTable.js'
import { visitLayers } from '../standardPatients.js'
import { standardPatientVisits, surveyRows } from '../surveys.js'

export default sampleTable({
  name: 'sp_visits',
  sources: (synthesis) => {
    const { draw, shape, byPlatform } = synthesis
    const some = (purpose: string, share: number | string) => draw.below('r', purpose, share)
    const ik = `(p * ${shape.institutionsEach} + member % ${shape.institutionsEach})`
    const { id } = institutionOf(synthesis, ik, `(${ik} % ${shape.institutionsEach})`)
    const diagnosis = `case when ${some('diagnosed right', 'skill')} then 'correct'
      else ${draw.pick('r', 'diagnosis', ['partial', 'incorrect', 'none'])} end`
    const seconds = (purpose: string, median: string | number) =>
      draw.seconds('r', purpose, { median, sigma: 1, least: 20, most: 172_800 })
    const strict = some('managed strictly', 'skill * 0.7')
    const when = (sql: string) => `case when completed then ${sql} end`
    return [
      {
        grain: 'dataset',
        from: `(${surveyRows(shape, standardPatientVisits(shape), 1, visitLayers(synthesis))})`,
        columns: {
          platform_id: platformId(synthesis.shape),
          visit_id: 'visit_id',
          case_id: 'case_id',
          institution_id: id,
          sp_id: `'SPA' || cast(r % 10 as varchar)`,
          attempted_at: 'attempted_at',
          completed: 'completed',
          failure_reason: `case when not completed then ${oneOf(['not_offered', 'unanswered', 'refused'], draw.whole('r', 'failure', 3))} end`,
          first_response_s: when(
            seconds(
              'sp response',
              byPlatform((badness) => 900 + 6000 * badness),
            ),
          ),
          duration_s: when(seconds('sp duration', 9000)),
          cost_cny: when(`20.0 + ${draw.whole('r', 'cost', 80)}`),
          diagnosis: when(diagnosis),
          management_strict: when(strict),
          management_lenient: when(`(${strict} or ${some('managed leniently', 'skill')})`),
          unnecessary_drug: when(some('unnecessary drug', '0.6 - 0.5 * skill')),
          harmful_drug: when(some('harmful drug', '0.1 - 0.1 * skill')),
          antibiotic: when(some('antibiotic', '0.5 - 0.5 * skill')),
          suspected: when(some('suspected', 0.03)),
        },
      },
    ]
  },
})
