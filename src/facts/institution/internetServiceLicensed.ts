import { fact } from '../fact.js'

export default fact({
  name: 'internetServiceLicensed',
  type: 'boolean',
  title: { 'zh-CN': '许可证载明互联网诊疗', en: 'The licence covers Internet diagnosis and treatment' },
  needs: ['institutions.internet_service_licensed'],
  sql: 'institution.internet_service_licensed',
})
