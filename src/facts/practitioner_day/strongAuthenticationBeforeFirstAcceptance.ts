import { fact } from '../fact.js'

export default fact({
  name: 'strongAuthenticationBeforeFirstAcceptance',
  type: 'boolean',
  title: {
    'zh-CN': '当日首次接诊前已通过人脸识别或数字证书认证',
    en: 'Passed a face or certificate check before the first acceptance',
  },
  needs: ['practitioner_authentications'],
  joins: ['unnamed_authentications'],
  sql: `
    case
      when practitioner_day.last_strong_authentication_at is not null then true
      when unnamed_authentications.first_authenticated_at <= practitioner_day.occurred_at then null
      else false
    end`,
})
