import { fact } from '../fact.js'

export default fact({
  name: 'longTermAssessed',
  type: 'boolean',
  title: { 'zh-CN': '已作长期处方评估', en: 'The long-term treatment was assessed' },
  needs: ['prescriptions.long_term_assessment'],
  sql: `prescription.long_term_assessment`,
})
