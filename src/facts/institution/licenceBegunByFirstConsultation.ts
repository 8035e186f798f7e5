import { fact } from '../fact.js'

export default fact({
  name: 'licenceBegunByFirstConsultation',
  type: 'boolean',
  title: {
    'zh-CN': '首次问诊时许可证已生效',
    en: 'The practice licence had begun by the first consultation of the period',
  },
  needs: ['institutions.licence_from'],
  sql: 'institution.licence_from <= institution.first_served_on',
})
