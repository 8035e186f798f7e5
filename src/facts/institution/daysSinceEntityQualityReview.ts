import { daysSince } from '../daysSince.js'
import { fact } from '../fact.js'

/** Null where the latest one came after the last consultation. */
export default fact({
  name: 'daysSinceEntityQualityReview',
  type: 'integer',
  title: {
    'zh-CN': '距实体医疗机构最近一次质控的天数',
    en: 'Days from the physical hospital’s latest quality review to the last consultation',
  },
  needs: ['institutions.entity_quality_review_on'],
  sql: `${daysSince('institution.entity_quality_review_on', 'institution.last_consultation_on')}`,
})
