import { civilDate, completedYears } from '../../store/dialect.js'
import { fact } from '../fact.js'

const issuedOn = civilDate('prescription.issued_at')

/** A birth after the prescription is an error of the records, not an age. */
export default fact({
  name: 'patientAgeYears',
  type: 'integer',
  title: {
    'zh-CN': '开方时患者年龄（周岁）',
    en: 'Age of the patient when the prescription was issued, in completed years',
  },
  needs: ['patients.birth_date'],
  joins: ['patient'],
  sql: `case when patient.birth_date <= ${issuedOn} then ${completedYears('patient.birth_date', issuedOn)} end`,
})
