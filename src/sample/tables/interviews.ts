import { elementAt, integers, oneOf, quotient } from '../../store/dialect.js'
import { platformId } from '../ids.js'
import { layered } from '../layers.js'
import { interviewThemes } from '../names.js'
import { sampleTable } from '../sampleTable.js'
import { interviewedCompanies } from '../surveys.js'

export default sampleTable({
  name: 'interviews',
  sources: ({ draw, shape }) => {
    const themes = interviewThemes.length
    const rows = layered(integers('n', 0, interviewedCompanies * themes), [
      { company: quotient('n', themes), theme_at: `n % ${themes}` },
      { p: `company % ${shape.platforms}` },
    ])
    return [
      {
        grain: 'dataset',
        from: `(${rows}) where ${draw.below('n', 'mentioned', 0.45)}`,
        columns: {
          platform_id: platformId(shape),
          company_id: `'QY' || lpad(cast(company + 1 as varchar), 2, '0')`,
          theme: oneOf(
            interviewThemes.map(([theme]) => theme),
            'theme_at',
          ),
          core_point: elementAt(`[${interviewThemes.map(([, point]) => point).join(', ')}]`, 'theme_at'),
          coder: `'A'`,
        },
      },
    ]
  },
})
