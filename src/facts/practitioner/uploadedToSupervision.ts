import { fact } from '../fact.js'

export default fact({
  name: 'uploadedToSupervision',
  type: 'boolean',
  title: { 'zh-CN': '个人信息已上传监管平台', en: 'The practitioner’s data were uploaded to the supervision platform' },
  needs: ['supervision_uploads.uploaded_at'],
  joins: ['supervision_upload'],
  sql: `supervision_upload.practitioner_id is not null`,
})
