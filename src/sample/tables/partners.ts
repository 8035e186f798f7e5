import { daysLater, firstElements, textList } from '../../store/dialect.js'
import { lastDay } from '../calendar.js'
import { platformId } from '../ids.js'
import { institutionOf } from '../institutions.js'
import { partnerRelation } from '../partners.js'
import { sampleTable } from '../sampleTable.js'

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
    const { draw } = synthesis
    const since = (days: number) => daysLater('since', `-${days}`)
    return [
      {
        grain: 'dataset',
        from: `(${partnerRelation(synthesis)})`,
        columns: {
          platform_id: platformId(synthesis.shape),
          partner_id: 'partner_id',
          institution_id: institutionOf(synthesis, 'ik', 'member').id,
          kind: 'kind',
          cooperates_from: since(200),
          cooperates_to: `case when ${draw.below('n', 'ends', 0.05)} then ${lastDay(synthesis)} end`,
          agreement_from: `case when agreed then ${since(230)} end`,
          agreement_to: `case when agreed and ${draw.below('n', 'agreement ends', 0.5)} then ${daysLater(lastDay(synthesis), '500')} end`,
          agreement_terms: `case when agreed then ${firstElements(textList(terms), `${terms.length} - terms_missing`)} end`,
          entrusted_with_data: 'entrusted',
          setup_applied_on: `case when x = 0 and agreed then ${since(210)} end`,
        },
      },
    ]
  },
})
