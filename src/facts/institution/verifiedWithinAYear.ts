import { yearsLater } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** The anniversary itself is still within the year. */
export default fact({
  name: 'verifiedWithinAYear',
  type: 'boolean',
  title: { 'zh-CN': '一年内已校验', en: 'The licence was verified within a year of the last consultation' },
  needs: ['institutions.verified_on'],
  sql: `
    case
      when not institution.on_file then null
      else coalesce(${yearsLater('institution.verified_on', 1)} >= institution.last_consultation_on, false)
    end`,
})
