import { numbered, platformId } from '../ids.js'
import { sampleTable } from '../sampleTable.js'
import { servqualRespondents, surveyRows } from '../surveys.js'

const items = 22

export default sampleTable({
  name: 'servqual_responses',
  sources: ({ draw, shape, byPlatform }) => {
    const gap = byPlatform((badness) => 0.05 + 0.7 * badness)
    // A person's own level makes the answers of one person go together.
    const expectation = `round(least(5, greatest(1, 4.5 + 0.3 * ${draw.normal('r', 'own level')} + 0.4 * ${draw.normal('n', 'expects')})))`
    const perception = `round(least(5, greatest(1, 4.5 - ${gap} - case when x between 9 and 12 then 0.25 else 0 end
      + 0.45 * ${draw.normal('r', 'own level')} + 0.5 * ${draw.normal('n', 'perceives')})))`
    return [
      {
        grain: 'dataset',
        from: `(${surveyRows(shape, servqualRespondents(shape), items)})`,
        columns: {
          platform_id: platformId(shape),
          respondent_id: numbered('SQ', 'r', 6),
          item: 'x + 1',
          expectation: `case when ${draw.below('n', 'expectation blank', 0.01)} then null else ${expectation} end`,
          perception: `case when ${draw.below('n', 'perception blank', 0.01)} then null else ${perception} end`,
        },
      },
    ]
  },
})
