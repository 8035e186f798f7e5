import { fact } from '../fact.js'

export default fact({
  name: 'trained',
  type: 'boolean',
  title: { 'zh-CN': '接受过培训', en: 'Was trained' },
  needs: ['practitioners.trained_on'],
  joins: ['credentials'],
  sql: `case when credentials.practitioner_id is not null then credentials.trained_on is not null end`,
})
