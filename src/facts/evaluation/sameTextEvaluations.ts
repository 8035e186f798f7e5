import { fact } from '../fact.js'
import { tellingText } from './clauses/tellingText.js'

export default fact({
  name: 'sameTextEvaluations',
  type: 'integer',
  title: { 'zh-CN': '当月文字完全相同的评价数', en: 'Evaluations of that month in the same words' },
  needs: ['evaluations.text', 'evaluations.evaluated_at'],
  joins: ['repeatedText'],
  sql: `case when ${tellingText('evaluation.text')} then repeatedText.evaluations else 1 end`,
})
