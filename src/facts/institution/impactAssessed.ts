import { fact } from '../fact.js'

export default fact({
  name: 'impactAssessed',
  type: 'boolean',
  title: {
    'zh-CN': '已开展个人信息保护影响评估',
    en: 'The impact on personal data was assessed by the last consultation',
  },
  needs: ['institutions.impact_assessed_on'],
  sql: `
    case
      when not institution.on_file then null
      else coalesce(institution.impact_assessed_on <= institution.last_consultation_on, false)
    end`,
})
