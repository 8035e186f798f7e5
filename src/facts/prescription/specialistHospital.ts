import { fact } from '../fact.js'

/** A5: 专科医院. An institution without a category is taken for a general one: only a recorded category excuses. */
export default fact({
  name: 'specialistHospital',
  type: 'boolean',
  title: { 'zh-CN': '由专科医院开具', en: 'Issued by a specialist hospital' },
  needs: ['institutions'],
  joins: ['institution'],
  sql: `coalesce(institution.category_code like 'A5%', false)`,
})
