import { civilDate } from '../../store/dialect.js'
import { unit } from '../fact.js'
import { served, servedAt } from '../servedConsultation.js'

const at = servedAt('c')
const servedOnes = served('c')

/**
 * Institutions with a consultation in the period, on the date of their last one. `on_file`: the institutions table has it; `served`: not
 * counting what was refused, cancelled, timed out or refunded before acceptance.
 */
export default unit({
  name: 'institution',
  title: { 'zh-CN': '医疗机构', en: 'Institution' },
  tables: ['consultations'],
  sql: (scope) => `
    select s.platform_id, s.institution_id as unit_id, s.institution_id, cast(null as varchar) as department_id,
      cast(null as varchar) as consultation_id, cast(null as varchar) as practitioner_id,
      cast(null as varchar) as patient_id, s.last_applied_at as occurred_at,
      ${civilDate('s.last_applied_at')} as last_consultation_on,
      ${civilDate('s.first_served_at')} as first_served_on,
      ${civilDate('s.last_served_at')} as last_served_on,
      i.institution_id is not null as on_file, i.independent_licence, i.licence_no, i.licence_from, i.licence_to,
      i.internet_service_licensed, i.verified_on, i.mlps_level, i.mlps_assessed_on, i.record_retention_years,
      i.process_record_retention_years, i.sale_record_retention_years, i.policies, i.quality_department, i.complaint_channel, i.servers, i.av_systems, i.bandwidth_mbps,
      i.bandwidth_providers, i.emergency_plans, i.emergency_drill_on, i.liability_insured_to, i.risk_fund_to,
      i.entity_quality_review_on, i.data_onshore, i.model_endpoints_onshore, i.impact_assessed_on,
      i.impact_assessment_retention_years, i.network_log_retention_days, i.automated_decisions,
      i.automated_decision_notice, i.automated_decision_opt_out
    from (
      select platform_id, institution_id, max(applied_at) as last_applied_at,
        min(${at}) filter (where ${servedOnes}) as first_served_at,
        max(${at}) filter (where ${servedOnes}) as last_served_at
      from records.consultations as c where ${scope.within('applied_at')} group by platform_id, institution_id
    ) as s
    left join records.institutions as i on i.platform_id = s.platform_id and i.institution_id = s.institution_id`,
})
