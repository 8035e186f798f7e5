import { fact } from '../fact.js'

export default fact({
  name: 'trained',
  type: 'boolean',
  title: { 'zh-CN': '接受过培训', en: 'Was trained' },
  needs: ['practitioners.trained_on'],
  sql: `case when pharmacist.on_file then pharmacist.trained_on is not null end`,
})
