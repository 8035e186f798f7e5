import { fact } from '../fact.js'
import aiSpokeAfterAcceptance from './aiSpokeAfterAcceptance.js'

/** A triage bot that fell silent at acceptance has replaced nobody. */
export default fact({
  name: 'answeredOnlyByAi',
  type: 'boolean',
  title: { 'zh-CN': '接诊后仅由人工智能答复', en: 'After acceptance only an AI answered' },
  needs: ['messages', 'consultations.accepted_at'],
  joins: ['messages'],
  sql: `coalesce(messages.doctor_replies, 0) = 0 and ${aiSpokeAfterAcceptance.sql}`,
})
