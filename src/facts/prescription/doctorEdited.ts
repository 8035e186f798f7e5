import { fact } from '../fact.js'

export default fact({
  name: 'doctorEdited',
  type: 'boolean',
  title: { 'zh-CN': '医师编辑过处方', en: 'The doctor edited the prescription' },
  needs: ['prescriptions.doctor_edited'],
  sql: 'prescription.doctor_edited',
})
