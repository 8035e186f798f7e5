import { fact } from '../fact.js'

export default fact({
  name: 'supervisionConnected',
  type: 'boolean',
  title: { 'zh-CN': '当日已接入省级监管平台', en: 'Connected to the provincial supervision platform on that day' },
  needs: ['institutions.supervision_connected_on'],
  joins: ['licensee'],
  sql: `
    case
      when licensee.institution_id is null then null
      else coalesce(licensee.supervision_connected_on <= institution_day.day, false)
    end`,
})
