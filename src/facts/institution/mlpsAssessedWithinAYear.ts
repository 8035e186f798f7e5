import { yearsLater } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** The anniversary itself is still within the year. Null where the latest assessment came after the last consultation. */
export default fact({
  name: 'mlpsAssessedWithinAYear',
  type: 'boolean',
  title: {
    'zh-CN': '一年内已开展等保测评',
    en: 'Information-security assessment within a year of the last consultation',
  },
  needs: ['institutions.mlps_assessed_on'],
  sql: `
    case
      when not institution.on_file or institution.mlps_assessed_on > institution.last_consultation_on then null
      else coalesce(${yearsLater('institution.mlps_assessed_on', 1)} >= institution.last_consultation_on, false)
    end`,
})
