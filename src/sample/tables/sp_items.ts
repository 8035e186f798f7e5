import { quotient } from '../../store/dialect.js'
import { platformId } from '../ids.js'
import { sampleTable } from '../sampleTable.js'
import { visitLayers } from '../standardPatients.js'
import { standardPatientVisits, surveyRows } from '../surveys.js'

const items = 12
const coders = 2

export default sampleTable({
  name: 'sp_items',
  sources: (synthesis) => {
    const { draw, shape } = synthesis
    const rows = surveyRows(shape, standardPatientVisits(shape), items * coders, [
      { item: `x % ${items}`, coder: quotient('x', items) },
      { item_number: `r * ${items} + item` },
      ...visitLayers(synthesis),
    ])
    const asked = draw.below('item_number', 'asked', 'skill')
    return [
      {
        grain: 'dataset',
        // The second coder reads one visit in five, and mostly agrees.
        from: `(${rows}) where completed and (coder = 0 or r % 5 = 0)`,
        columns: {
          platform_id: platformId(synthesis.shape),
          visit_id: 'visit_id',
          item_id: `case_id || '-' || lpad(cast(item + 1 as varchar), 2, '0')`,
          essential: 'item < 6',
          applicable: 'true',
          done: `case when coder = 1 and ${draw.below('n', 'coder differs', 0.08)} then not ${asked} else ${asked} end`,
          coder: `case coder when 0 then 'A' else 'B' end`,
        },
      },
    ]
  },
})
