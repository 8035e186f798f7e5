import { fact } from '../fact.js'

export default fact({
  name: 'separateConsentBeforeSharing',
  type: 'boolean',
  title: { 'zh-CN': '提供前取得单独同意', en: 'Separate consent before the data were shared' },
  needs: ['data_sharing_events.separate_consent_at'],
  sql: 'coalesce(data_sharing_event.separate_consent_at <= data_sharing_event.shared_at, false)',
})
