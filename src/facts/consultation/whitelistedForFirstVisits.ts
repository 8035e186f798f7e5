import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'whitelistedForFirstVisits',
  type: 'boolean',
  title: { 'zh-CN': '医师在首诊试点白名单内', en: 'The doctor is on the white list of the pilot' },
  needs: ['practitioners.first_visit_whitelisted_on'],
  joins: ['practitioner'],
  sql: `
    case
      when practitioner.practitioner_id is not null
        then coalesce(practitioner.first_visit_whitelisted_on <= ${civilDate('consultation.applied_at')}, false)
    end`,
})
