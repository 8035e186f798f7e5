import { fact } from '../fact.js'

/** The last day of validity is in it. */
export default fact({
  name: 'licenceUnexpiredAtLastConsultation',
  type: 'boolean',
  title: {
    'zh-CN': '末次问诊时许可证未到期',
    en: 'The practice licence had not expired at the last consultation of the period',
  },
  needs: ['institutions.licence_to'],
  sql: 'institution.licence_to >= institution.last_served_on',
})
