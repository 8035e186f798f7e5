import { unit } from '../fact.js'
import { recordsEnd } from '../recordsEnd.js'

export default unit({
  name: 'test_order',
  title: { 'zh-CN': '检查检验申请', en: 'Test order' },
  tables: ['test_orders'],
  sql: (scope) => `
    select r.platform_id, r.order_id as unit_id, c.institution_id, c.department_id, r.consultation_id, c.practitioner_id,
      c.patient_id, r.ordered_at as occurred_at, r.resulted_at, r.critical, r.viewed_at, r.patient_notified_at,
      e.records_end_at
    from records.test_orders as r
    left join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    left join (${recordsEnd}) as e on e.platform_id = r.platform_id
    where ${scope.within('r.ordered_at')}`,
})
