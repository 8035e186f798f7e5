import { fact } from '../fact.js'

/** Since the day from which the present licence is valid; an earlier upload showed another one. */
export default fact({
  name: 'licenceUploaded',
  type: 'boolean',
  title: {
    'zh-CN': '现行许可证信息已上传监管平台',
    en: 'The present licence has been uploaded to the supervision platform',
  },
  needs: ['institutions.licence_from', 'supervision_uploads.uploaded_at'],
  joins: ['licence_upload'],
  sql: `
    case when institution.licence_from is not null
      then coalesce(licence_upload.uploaded_at >= institution.licence_from, false)
    end`,
})
