import { fact } from '../fact.js'

export default fact({
  name: 'patientSexStated',
  type: 'boolean',
  title: { 'zh-CN': '患者性别已写明', en: 'The sex of the patient is stated' },
  needs: ['patients.sex'],
  joins: ['patient'],
  sql: `case when patient.sex in ('1', '2') then true when patient.sex in ('0', '9') then false end`,
})
