import { fact } from '../fact.js'

export default fact({
  name: 'consultationsNotUploaded',
  type: 'integer',
  title: { 'zh-CN': '未上传的已结束问诊数', en: 'Closed consultations of the day that were not uploaded' },
  needs: ['consultations.closed_at', 'supervision_uploads.uploaded_at'],
  joins: ['consultationUploads'],
  sql: 'coalesce(consultationUploads.missing, 0)',
})
