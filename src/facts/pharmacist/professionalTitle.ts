import { fact } from '../fact.js'

export default fact({
  name: 'professionalTitle',
  type: 'text',
  title: { 'zh-CN': '专业技术职称', en: 'Professional title' },
  needs: ['practitioners.title_code'],
  sql: `pharmacist.title_code`,
})
