import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'multiSiteFilingInForce',
  type: 'boolean',
  title: {
    'zh-CN': '多机构执业注册或备案在有效期内',
    en: 'A multi-site registration or filing covers every consultation date',
  },
  needs: ['practitioners.multi_site_from', 'practitioners.multi_site_to'],
  sql: `
    practitioner.multi_site_from is not null
    and practitioner.multi_site_from <= ${civilDate('practitioner.first_own_care_at')}
    and coalesce(practitioner.multi_site_to >= ${civilDate('practitioner.last_own_care_at')}, true)`,
})
