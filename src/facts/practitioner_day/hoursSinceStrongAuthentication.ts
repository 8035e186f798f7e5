import { minutesBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'hoursSinceStrongAuthentication',
  type: 'decimal',
  title: {
    'zh-CN': '首次接诊距最近一次人脸识别或数字证书认证的时长（小时）',
    en: 'Hours from the last face or certificate check to the first acceptance',
  },
  needs: ['practitioner_authentications', 'practitioner_authentications.method'],
  sql: `${minutesBetween('practitioner_day.last_strong_authentication_at', 'practitioner_day.occurred_at')} / 60`,
})
