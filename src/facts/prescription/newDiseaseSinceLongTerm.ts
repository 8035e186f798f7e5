import { fact } from '../fact.js'

export default fact({
  name: 'newDiseaseSinceLongTerm',
  type: 'boolean',
  title: { 'zh-CN': '较上次长期处方新增诊断', en: 'A diagnosis that the previous long-term prescription did not have' },
  needs: ['prescriptions.diagnoses'],
  joins: ['previous_long_term'],
  sql: 'previous_long_term.new_disease',
})
