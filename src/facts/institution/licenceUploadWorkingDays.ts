import { workingDaysBetween } from '../calendar.js'
import { fact } from '../fact.js'

/** Null while it has not been uploaded (see licenceUploaded), and where the calendar does not cover the days. */
export default fact({
  name: 'licenceUploadWorkingDays',
  type: 'integer',
  title: {
    'zh-CN': '许可证信息自有效期起始至上传的工作日数',
    en: 'Working days from the start of the licence to its upload',
  },
  needs: ['institutions.licence_from', 'supervision_uploads.uploaded_at'],
  joins: ['licence_upload'],
  sql: `
    case when licence_upload.uploaded_at >= institution.licence_from
      then ${workingDaysBetween('institution.licence_from', 'licence_upload.uploaded_at')}
    end`,
})
