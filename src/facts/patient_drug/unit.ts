import { unit } from '../fact.js'
import { course } from './clauses/course.js'

/** An active ingredient that a patient was prescribed in the period, whatever the product; void prescriptions left out. */
export default unit({
  name: 'patient_drug',
  title: { 'zh-CN': '患者用药', en: 'Drug of a patient' },
  tables: ['prescriptions', 'prescription_items'],
  sql: (scope) => `
    select c.platform_id, c.patient_id || '/' || n.ingredient as unit_id,
      case when min(c.institution_id) = max(c.institution_id) then min(c.institution_id) end as institution_id,
      cast(null as varchar) as department_id, cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id, c.patient_id, max(p.issued_at) as occurred_at, n.ingredient,
      max(i.stopped_on) as stopped_on, ${course('c', 'n')} as course
    from records.prescription_items as i
    join records.prescriptions as p on p.platform_id = i.platform_id and p.prescription_id = i.prescription_id
    join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    join lists.drug_names as n on n.generic_name = i.generic_name
    where p.status is distinct from 'void' and ${scope.within('p.issued_at')}
    group by c.platform_id, c.patient_id, n.ingredient`,
})
