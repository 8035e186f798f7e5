import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionsNotUploaded',
  type: 'integer',
  title: { 'zh-CN': '未上传的处方数', en: 'Prescriptions of the day that were not uploaded' },
  needs: ['prescriptions', 'supervision_uploads.uploaded_at'],
  joins: ['prescriptionUploads'],
  sql: 'coalesce(prescriptionUploads.missing, 0)',
})
