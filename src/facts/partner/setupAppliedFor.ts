import { fact } from '../fact.js'

export default fact({
  name: 'setupAppliedFor',
  type: 'boolean',
  title: { 'zh-CN': '已以该合作方申请设置', en: 'The application to set up the Internet hospital names this partner' },
  needs: ['partners.setup_applied_on'],
  sql: 'partner.setup_applied_on is not null',
})
