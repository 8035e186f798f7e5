import { fact } from '../fact.js'

/** The last day of cover is in it. */
export default fact({
  name: 'liabilityInsuredAtLastConsultation',
  type: 'boolean',
  title: { 'zh-CN': '末次问诊时医疗责任保险有效', en: 'Liability insurance held at the last consultation' },
  needs: ['institutions.liability_insured_to'],
  sql: `
    case
      when not institution.on_file or institution.last_served_on is null then null
      else coalesce(institution.liability_insured_to >= institution.last_served_on, false)
    end`,
})
