import { fact } from '../fact.js'

export default fact({
  name: 'commented',
  type: 'boolean',
  title: { 'zh-CN': '已点评', en: 'The prescription was commented on' },
  needs: ['prescription_comments'],
  joins: ['comments'],
  sql: 'comments.prescription_id is not null',
})
