import { fact } from '../fact.js'

export default fact({
  name: 'treatmentAdviceOnFile',
  type: 'boolean',
  title: { 'zh-CN': '病历载明处理意见', en: 'The medical record states the advice' },
  needs: ['medical_records.treatment_advice'],
  joins: ['medical_records'],
  sql: `coalesce(medical_records.advised, 0) > 0`,
})
