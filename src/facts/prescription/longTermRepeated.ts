import { fact } from '../fact.js'

export default fact({
  name: 'longTermRepeated',
  type: 'boolean',
  title: { 'zh-CN': '此前已有长期处方', en: 'The patient had a long-term prescription before' },
  needs: ['prescriptions.long_term'],
  joins: ['previous_long_term'],
  sql: 'previous_long_term.prescription_id is not null',
})
