import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'
import { holdsIcd10Code } from '../icd10.js'

/** Of diseases that were diagnosed before beside new ones, the new ones count. Null where no diagnosis has an ICD-10 code. */
export default fact({
  name: 'notifiableDiagnosisVerified',
  type: 'boolean',
  title: {
    'zh-CN': '诊断属于法定传染病（目录已核实）',
    en: 'A diagnosis is a notifiable disease of an entry that was read in the law',
  },
  needs: ['consultations.diagnoses'],
  joins: ['notifiable_diagnoses'],
  sql: `
    case
      when notifiable_diagnoses.new_diseases > 0 then notifiable_diagnoses.new_verified_diseases > 0
      when notifiable_diagnoses.consultation_id is not null then notifiable_diagnoses.verified_diseases > 0
      when ${listLength('consultation.diagnoses')} = 0 or ${holdsIcd10Code('consultation.diagnoses')} then false
    end`,
})
