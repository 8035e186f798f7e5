import { fact } from '../fact.js'

export default fact({
  name: 'evaluationKind',
  type: 'text',
  title: { 'zh-CN': '评价类型', en: 'Kind of evaluation' },
  needs: ['evaluations.kind'],
  sql: 'evaluation.kind',
})
