import { fact } from '../fact.js'

export default fact({
  name: 'terminatedForOfflineCare',
  type: 'boolean',
  title: {
    'zh-CN': '已终止并转线下就诊（未结束的待定）',
    en: 'Ended for care in person; open while the consultation goes on',
  },
  needs: ['consultations.status'],
  sql: `case when consultation.status <> 'in_progress' then consultation.status = 'terminated_for_offline_care' end`,
})
