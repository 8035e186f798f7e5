import { careService, ownCareService } from '../careService.js'
import { unit } from '../fact.js'
import { served, servedAt } from '../servedConsultation.js'

const at = servedAt('c')
const servedOnes = served('c')
const ownCare = `${servedOnes} and ${ownCareService('c')}`
const care = `${servedOnes} and ${careService('c')}`

/** Everybody who was asked for a consultation in the period, on the register of practitioners or not. */
export default unit({
  name: 'practitioner',
  title: { 'zh-CN': '接诊人员', en: 'Practitioner' },
  tables: ['consultations'],
  sql: (scope) => `
    select
      served.platform_id,
      served.practitioner_id as unit_id,
      coalesce(registered.institution_id, served.institution_id) as institution_id,
      registered.department_id,
      cast(null as varchar) as consultation_id,
      served.practitioner_id,
      cast(null as varchar) as patient_id,
      served.last_applied_at as occurred_at,
      served.last_applied_at,
      served.first_served_at,
      served.last_served_at,
      served.first_care_at,
      served.first_own_care_at,
      served.last_own_care_at,
      registered.role,
      registered.licensed_from,
      registered.licensed_to,
      registered.registry_verified_on,
      registered.independent_practice_from,
      registered.institution_id as serves_institution_id,
      registered.primary_institution_id,
      registered.primary_institution_consent,
      registered.multi_site_from,
      registered.multi_site_to
    from (
      select
        platform_id,
        practitioner_id,
        min(institution_id) as institution_id,
        max(applied_at) as last_applied_at,
        min(${at}) filter (where ${servedOnes}) as first_served_at,
        max(${at}) filter (where ${servedOnes}) as last_served_at,
        min(${at}) filter (where ${care}) as first_care_at,
        min(${at}) filter (where ${ownCare}) as first_own_care_at,
        max(${at}) filter (where ${ownCare}) as last_own_care_at
      from records.consultations as c
      where ${scope.within('applied_at')}
      group by platform_id, practitioner_id
    ) as served
    left join records.practitioners as registered
      on registered.platform_id = served.platform_id and registered.practitioner_id = served.practitioner_id`,
})
