import { fact } from '../fact.js'

export default fact({
  name: 'sharedWithEntity',
  type: 'boolean',
  title: { 'zh-CN': '病历已与实体医疗机构共享', en: 'The record is shared with the physical institution' },
  needs: ['medical_records.shared_at'],
  sql: 'medical_record.shared_at is not null or medical_record.entity_record_id is not null',
})
