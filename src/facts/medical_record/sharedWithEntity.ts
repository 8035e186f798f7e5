import { fact } from '../fact.js'
import { shared } from './clauses/shared.js'

export default fact({
  name: 'sharedWithEntity',
  type: 'boolean',
  title: { 'zh-CN': '病历已与实体医疗机构共享', en: 'The record is shared with the physical institution' },
  needs: ['medical_records.shared_at'],
  sql: shared('medical_record'),
})
