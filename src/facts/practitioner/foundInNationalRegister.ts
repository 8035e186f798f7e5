import { fact } from '../fact.js'

export default fact({
  name: 'foundInNationalRegister',
  type: 'boolean',
  title: { 'zh-CN': '经国家电子注册系统核验', en: 'Found in the national electronic register' },
  needs: ['practitioners.registry_verified_on'],
  sql: 'practitioner.registry_verified_on is not null',
})
