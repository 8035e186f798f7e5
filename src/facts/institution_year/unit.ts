import { unit } from '../fact.js'

const year = 'extract(year from applied_at)'

/** Calendar years in which an institution gave consultations. */
export default unit({
  name: 'institution_year',
  title: { 'zh-CN': '医疗机构年度', en: 'Year of an institution' },
  tables: ['consultations'],
  sql: (scope) => `
    select platform_id, institution_id || '/' || cast(${year} as varchar) as unit_id, institution_id,
      cast(null as varchar) as department_id, cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id, cast(null as varchar) as patient_id, max(applied_at) as occurred_at,
      ${year} as year
    from records.consultations where ${scope.within('applied_at')} group by platform_id, institution_id, ${year}`,
})
