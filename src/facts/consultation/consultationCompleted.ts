import { fact } from '../fact.js'

export default fact({
  name: 'consultationCompleted',
  type: 'boolean',
  title: { 'zh-CN': '问诊正常完成（未结束的待定）', en: 'Completed; open while the consultation goes on' },
  needs: ['consultations.status'],
  sql: `case when consultation.status <> 'in_progress' then consultation.status = 'completed' end`,
})
