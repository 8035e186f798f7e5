import { fact } from '../fact.js'

export default fact({
  name: 'entrustedWithData',
  type: 'boolean',
  title: { 'zh-CN': '受托处理个人信息', en: 'Entrusted with patients’ personal data' },
  needs: ['partners.entrusted_with_data'],
  sql: 'partner.entrusted_with_data',
})
