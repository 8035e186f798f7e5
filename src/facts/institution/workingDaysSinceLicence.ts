import { workingDaysBetween } from '../calendar.js'
import { fact } from '../fact.js'

export default fact({
  name: 'workingDaysSinceLicence',
  type: 'integer',
  title: {
    'zh-CN': '许可证有效期起始至末次问诊的工作日数',
    en: 'Working days from the start of the licence to the last consultation',
  },
  needs: ['institutions.licence_from'],
  sql: workingDaysBetween('institution.licence_from', 'institution.last_consultation_on'),
})
