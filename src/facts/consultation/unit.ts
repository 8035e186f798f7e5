import { unit } from '../fact.js'

export default unit({
  name: 'consultation',
  title: { 'zh-CN': '问诊', en: 'Consultation' },
  tables: ['consultations'],
  sql: (scope) => `
    select *, consultation_id as unit_id, applied_at as occurred_at
    from records.consultations
    where ${scope.within('applied_at')}`,
})
