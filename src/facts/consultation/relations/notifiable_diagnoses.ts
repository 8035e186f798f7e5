import { civilDate, eachElement, listHasPrefix } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { bareIcd10, bareIcd10Codes, isIcd10Under } from '../../icd10.js'
import { inForceOn } from '../../lists.js'

const knownBefore = `coalesce(${listHasPrefix('c.prior_codes', bareIcd10('disease.prefix'))}, false)`

/** Consultations with a diagnosis that was notifiable on its day. New are those that no prior diagnosis has. */
export default relation({
  name: 'notifiable_diagnoses',
  sparse: true,
  sql: (scope) => `
    select
      c.platform_id,
      c.consultation_id,
      count(*) filter (where disease.verified) as verified_diseases,
      count(*) filter (where not ${knownBefore}) as new_diseases,
      count(*) filter (where disease.verified and not ${knownBefore}) as new_verified_diseases,
      coalesce(min(disease.report_within_hours) filter (where not ${knownBefore}), min(disease.report_within_hours))
        as report_within_hours
    from (
      select platform_id, consultation_id, ${bareIcd10Codes('prior_diagnoses')} as prior_codes,
        ${civilDate('coalesce(diagnosed_at, applied_at)')} as day,
        ${eachElement('diagnoses')} as code
      from records.consultations where ${scope.within('applied_at')}
    ) as c
    join (
      select verified, report_within_hours, effective_from, effective_to, ${eachElement('icd10_prefixes')} as prefix
      from lists.notifiable_diseases
    ) as disease
      on ${isIcd10Under('c.code', 'disease.prefix')}
      and ${inForceOn('disease', 'c.day')}
    group by c.platform_id, c.consultation_id`,
  on: `notifiable_diagnoses.platform_id = consultation.platform_id
    and notifiable_diagnoses.consultation_id = consultation.consultation_id`,
})
