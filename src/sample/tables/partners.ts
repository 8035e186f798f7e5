import { daysLater, elementAt, firstElements, textList } from '../../store/dialect.js'
import { firstDay, lastDay } from '../calendar.js'
import { numbered, platformId } from '../ids.js'
import { institutionOf } from '../institutions.js'
import { sampleTable } from '../sampleTable.js'
import { surveyRows } from '../surveys.js'

const kinds = [
  'joint_founder',
  'platform',
  'cloud',
  'sms',
  'ai',
  'logistics',
  'pharmacy',
  'insurer',
  'marketing',
  'other',
]
const terms = [
  'medical_service',
  'information_security',
  'privacy',
  'purpose',
  'term',
  'method',
  'data_categories',
  'protection',
]

export default sampleTable({
  name: 'partners',
  sources: (synthesis) => {
    const { draw, shape, byPlatform } = synthesis
    const worse = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
    const since = (days: number) => daysLater(firstDay(synthesis), `-${days} - ${draw.whole('n', 'since', 300)}`)
    const ik = `(p * ${shape.institutionsEach} + member)`
    const agreed = draw.below('n', 'agreement', worse(1, 0.8))
    return [
      {
        grain: 'dataset',
        from: `(${surveyRows(shape, shape.institutionsEach, 3)})`,
        columns: {
          platform_id: platformId('p'),
          partner_id: numbered('HZF', 'n', 6),
          institution_id: institutionOf(synthesis, ik, 'member').id,
          kind: elementAt(
            textList(kinds),
            `case x when 0 then 0 when 1 then 1 else 2 + ${draw.whole('n', 'kind', 8)} end`,
          ),
          cooperates_from: since(200),
          cooperates_to: `case when ${draw.below('n', 'ends', 0.05)} then ${lastDay(synthesis)} end`,
          agreement_from: `case when ${agreed} then ${since(230)} end`,
          agreement_to: `case when ${agreed} and ${draw.below('n', 'agreement ends', 0.5)} then ${daysLater(lastDay(synthesis), '500')} end`,
          agreement_terms: `case when ${agreed} then ${firstElements(textList(terms), `${terms.length} - ${draw.whole('n', 'terms', worse(1, 4))}`)} end`,
          entrusted_with_data: draw.below('n', 'entrusted', 0.7),
          setup_applied_on: `case when x = 0 and ${agreed} then ${since(210)} end`,
        },
      },
    ]
  },
})
