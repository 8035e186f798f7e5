import { fact } from '../fact.js'

/** Null where the practitioner is not on file. */
export default fact({
  name: 'consultationsWhileSuspended',
  type: 'integer',
  title: { 'zh-CN': '暂停执业期间接诊数', en: 'Consultations served while suspended' },
  needs: ['practitioners.suspended_from', 'practitioners.suspended_to'],
  joins: ['suspension'],
  sql: `case when practitioner.role is not null then coalesce(suspension.consultations, 0) end`,
})
