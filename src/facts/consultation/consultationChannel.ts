import { fact } from '../fact.js'

export default fact({
  name: 'consultationChannel',
  type: 'text',
  title: { 'zh-CN': '服务方式', en: 'Channel' },
  needs: ['consultations.channel'],
  sql: 'consultation.channel',
})
