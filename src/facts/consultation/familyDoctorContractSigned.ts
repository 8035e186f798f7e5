import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'familyDoctorContractSigned',
  type: 'boolean',
  title: { 'zh-CN': '服务前已签订家庭医生协议', en: 'A family-doctor contract was signed before the service' },
  needs: ['patients.family_doctor_contract_on'],
  joins: ['patient'],
  sql: `
    case
      when patient.patient_id is not null then coalesce(patient.family_doctor_contract_on <= ${civilDate('consultation.applied_at')}, false)
    end`,
})
