import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'
import { holdsIcd10Code } from '../icd10.js'

/** Null where diagnoses are stated, but none by its ICD-10 code. */
export default fact({
  name: 'notifiableDiagnosis',
  type: 'boolean',
  title: { 'zh-CN': '诊断属于法定传染病', en: 'A diagnosis is a notifiable disease' },
  needs: ['consultations.diagnoses'],
  joins: ['notifiable_diagnoses'],
  sql: `
    case
      when notifiable_diagnoses.consultation_id is not null then true
      when ${listLength('consultation.diagnoses')} = 0 or ${holdsIcd10Code('consultation.diagnoses')} then false
    end`,
})
