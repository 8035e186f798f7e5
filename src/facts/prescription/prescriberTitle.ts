import { fact } from '../fact.js'

export default fact({
  name: 'prescriberTitle',
  type: 'text',
  title: { 'zh-CN': '开方医师职称代码', en: 'Title code of the prescriber' },
  needs: ['practitioners.title_code'],
  joins: ['prescriber'],
  sql: `prescriber.title_code`,
})
