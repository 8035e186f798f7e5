import { fact } from '../fact.js'

export default fact({
  name: 'certificateIssuedByAttendingDoctor',
  type: 'boolean',
  title: { 'zh-CN': '证明文件由接诊医师出具', en: 'The attending doctor issued the certificate' },
  needs: ['consultations.certificate_issued_by'],
  sql: `consultation.certificate_issued_by = consultation.practitioner_id`,
})
