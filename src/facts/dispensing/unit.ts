import { unit } from '../fact.js'

const occurredAt = 'coalesce(r.dispensed_at, r.shipped_at, r.delivered_at, r.paid_at, r.cart_added_at)'

/** The consultation is that of the prescription; where there is no prescription on file, the one the delivery names. */
export default unit({
  name: 'dispensing',
  title: { 'zh-CN': '调配发药', en: 'Dispensing' },
  tables: ['dispensings'],
  sql: (scope) => `
    select r.platform_id, r.dispensing_id as unit_id, c.institution_id, c.department_id,
      coalesce(p.consultation_id, r.consultation_id) as consultation_id,
      coalesce(p.prescriber_id, c.practitioner_id) as practitioner_id, c.patient_id, ${occurredAt} as occurred_at,
      r.prescription_id, r.channel, r.cart_added_at, r.paid_at, r.dispensed_at, r.shipped_at,
      r.promised_at, r.delivered_at, r.cold_chain, r.temperature_excursion, r.risk_notice_at, r.instructed_at, r.gift, r.delivered_by,
      p.issued_at as prescription_issued_at, c.applied_at as consultation_applied_at
    from records.dispensings as r
    left join records.prescriptions as p on p.platform_id = r.platform_id and p.prescription_id = r.prescription_id
    left join records.consultations as c on c.platform_id = r.platform_id
      and c.consultation_id = coalesce(p.consultation_id, r.consultation_id)
    where ${scope.within(occurredAt)}`,
})
