import { fact } from '../fact.js'

export default fact({
  name: 'sharedRecords',
  type: 'integer',
  title: { 'zh-CN': '已与实体医疗机构共享的病历份数', en: 'Medical records shared with the physical institution' },
  needs: ['medical_records.shared_at'],
  joins: ['medical_records'],
  sql: `coalesce(medical_records.shared, 0)`,
})
