import { fact } from '../fact.js'

export default fact({
  name: 'prescriberIsAttendingDoctor',
  type: 'boolean',
  title: { 'zh-CN': '开方医师即接诊医师', en: 'The prescriber is the attending doctor' },
  needs: ['prescriptions.prescriber_id', 'consultations.practitioner_id'],
  sql: 'prescription.prescriber_id = prescription.attending_id',
})
