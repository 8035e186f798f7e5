import { fact } from '../fact.js'

export default fact({
  name: 'saleRecordRetentionYears',
  type: 'decimal',
  title: { 'zh-CN': '药品销售记录保存年限', en: 'Retention of records of drug sales, in years' },
  needs: ['institutions.sale_record_retention_years'],
  sql: 'institution.sale_record_retention_years',
})
