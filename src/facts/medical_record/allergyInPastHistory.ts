import { containsText } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'allergyInPastHistory',
  type: 'boolean',
  title: { 'zh-CN': '既往史载明过敏情况', en: 'The past history tells of allergies' },
  needs: ['medical_records.past_history'],
  sql: `coalesce(${containsText('medical_record.past_history', '过敏')}, false)`,
})
