import { fact } from '../fact.js'

export default fact({
  name: 'userRole',
  type: 'text',
  title: { 'zh-CN': '用户角色', en: 'Role of the user' },
  needs: ['access_events.user_role'],
  sql: 'access_event.user_role',
})
