import { unit } from '../fact.js'

/** Everybody who asked for a consultation in the period. A patient of several institutions belongs to none of them. */
export default unit({
  name: 'patient',
  title: { 'zh-CN': '患者', en: 'Patient' },
  tables: ['consultations'],
  sql: (scope) => `
    select
      served.platform_id,
      served.patient_id as unit_id,
      case when served.lowest_institution = served.highest_institution then served.lowest_institution end as institution_id,
      cast(null as varchar) as department_id,
      cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id,
      served.patient_id,
      served.last_applied_at as occurred_at,
      served.first_applied_at,
      registered.birth_date,
      registered.chronic_conditions,
      registered.consent_is_legal_basis,
      registered.sensitive_data_consent_at,
      registered.guardian_data_consent_at
    from (
      select
        platform_id,
        patient_id,
        min(institution_id) as lowest_institution,
        max(institution_id) as highest_institution,
        min(applied_at) as first_applied_at,
        max(applied_at) as last_applied_at
      from records.consultations
      where ${scope.within('applied_at')}
      group by platform_id, patient_id
    ) as served
    left join records.patients as registered
      on registered.platform_id = served.platform_id and registered.patient_id = served.patient_id`,
})
