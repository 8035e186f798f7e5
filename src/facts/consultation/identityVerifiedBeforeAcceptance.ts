import { fact } from '../fact.js'

export default fact({
  name: 'identityVerifiedBeforeAcceptance',
  type: 'boolean',
  title: { 'zh-CN': '接诊前患者已实名认证', en: 'The patient’s identity was verified by the time of acceptance' },
  needs: ['patients.identity_verified_at', 'consultations.accepted_at'],
  joins: ['patient'],
  sql: `
    case
      when patient.patient_id is not null
        then patient.identity_verified_at is not null
          and coalesce(patient.identity_verified_at <= consultation.accepted_at, true)
    end`,
})
