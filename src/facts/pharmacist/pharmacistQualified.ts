import { fact } from '../fact.js'

/** Where it is not stated, only another profession decides, in the negative. */
export default fact({
  name: 'pharmacistQualified',
  type: 'boolean',
  title: { 'zh-CN': '依法取得药师资格', en: 'Holds the qualification of a pharmacist' },
  needs: ['practitioners'],
  sql: `coalesce(pharmacist.pharmacist_qualified, case when pharmacist.role <> 'pharmacist' then false end)`,
})
