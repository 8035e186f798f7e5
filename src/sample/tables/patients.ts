import { daysLater, oneOf } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { secondsLater } from '../instants.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'patients',
  sources: ({ draw }) => {
    const some = (purpose: string, share: number | string) => draw.below('pk', purpose, share)
    const registered = secondsLater(
      'cast(first_day as timestamp)',
      `-${draw.whole('pk', 'registered', 86_400 * 500)} - 3600`,
    )
    return [
      {
        grain: 'part',
        from: 'patient_plan',
        columns: {
          platform_id: 'platform_id',
          patient_id: 'patient_id',
          birth_date: 'case when birth_known then birth_date end',
          sex: 'sex',
          id_type: `case when ${some('other document', 0.01)} then '2' else '1' end`,
          id_checksum_valid: `not ${some('checksum', 0.003)}`,
          id_birth_date: `case when ${some('document birth', 0.97)} then birth_date end`,
          identity_verified_at: `case when not breaks_pc_009 then ${registered} end`,
          sensitive_data_consent_at: `case when consent_is_basis and not breaks_ds_003 then ${registered} end`,
          consent_is_legal_basis: `case when not (consent_is_basis and breaks_ds_003) and ${some('basis blank', 0.01)}
            then null else consent_is_basis end`,
          guardian_data_consent_at: `case when child and not breaks_ds_004 then ${registered} end`,
          allergy_status: `case when allergic then 'present' when allergy_unknown then 'unknown' else 'none' end`,
          allergens: `case when allergic then ['青霉素'] end`,
          family_doctor_contract_on: `case when not uncontracted then ${daysLater('first_day', `-30 - ${draw.whole('pk', 'contract', 700)}`)} end`,
          chronic_conditions: `case when chronic then
            [${oneOf(
              conditions.map(({ icd }) => icd),
              'condition_at',
            )}] end`,
        },
      },
    ]
  },
})
