import { fact } from '../fact.js'

/** 医师法 18: whoever is called in to consult need not change the registration. */
export default fact({
  name: 'consultsOtherDoctorsOnly',
  type: 'boolean',
  title: { 'zh-CN': '仅参加远程会诊', en: 'Takes part in teleconsultations only' },
  needs: ['consultations.service_type'],
  sql: 'practitioner.first_care_at is not null and practitioner.first_own_care_at is null',
})
