import { monthOf } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { tellingText } from '../clauses/tellingText.js'

const month = monthOf('evaluated_at')

export default relation({
  name: 'repeatedText',
  sql: () => `
    select platform_id, ${month} as month, text, count(*) as evaluations
    from records.evaluations where ${tellingText('text')} group by platform_id, ${month}, text`,
  on: `repeatedText.platform_id = evaluation.platform_id and repeatedText.text = evaluation.text
    and repeatedText.month = ${monthOf('evaluation.evaluated_at')}`,
})
