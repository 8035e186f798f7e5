import { fact } from '../fact.js'

/** Null, never false: without its number a licence cannot be looked up, which does not show that there is none. */
export default fact({
  name: 'licenceNumberRecorded',
  type: 'boolean',
  title: { 'zh-CN': '执业许可证号已登记', en: 'The number of the practice licence is on record' },
  needs: ['institutions.licence_no'],
  sql: 'case when institution.licence_no is not null then true end',
})
