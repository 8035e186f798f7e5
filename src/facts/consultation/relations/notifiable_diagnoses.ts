import { civilDate, eachElement, listHasPrefix } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { inForceOn } from '../../lists.js'

/** Consultations with a diagnosis that was notifiable on its day. Every prefix has three characters at least, which makes the join a hash join. */
export default relation({
  name: 'notifiable_diagnoses',
  sparse: true,
  sql: (scope) => `
    select
      c.platform_id,
      c.consultation_id,
      count(*) filter (where disease.verified) as verified_diseases,
      min(disease.report_within_hours) as report_within_hours,
      count(*) filter (where ${listHasPrefix('c.prior_diagnoses', 'disease.prefix')}) as known_before
    from (
      select platform_id, consultation_id, prior_diagnoses, ${civilDate('coalesce(diagnosed_at, applied_at)')} as day,
        ${eachElement('diagnoses')} as code
      from records.consultations where ${scope.within('applied_at')}
    ) as c
    join (
      select verified, report_within_hours, effective_from, effective_to, ${eachElement('icd10_prefixes')} as prefix
      from lists.notifiable_diseases
    ) as disease
      on substr(disease.prefix, 1, 3) = substr(c.code, 1, 3)
      and substr(c.code, 1, length(disease.prefix)) = disease.prefix
      and ${inForceOn('disease', 'c.day')}
    group by c.platform_id, c.consultation_id`,
  on: `notifiable_diagnoses.platform_id = consultation.platform_id
    and notifiable_diagnoses.consultation_id = consultation.consultation_id`,
})
