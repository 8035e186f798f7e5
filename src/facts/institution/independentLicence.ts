import { fact } from '../fact.js'

export default fact({
  name: 'independentLicence',
  type: 'boolean',
  title: { 'zh-CN': '单独取得执业许可证', en: 'Independently licensed Internet hospital' },
  needs: ['institutions.independent_licence'],
  sql: 'institution.independent_licence',
})
