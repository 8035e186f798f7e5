import { fact } from '../fact.js'

export default fact({
  name: 'doctorCallHeld',
  type: 'boolean',
  title: { 'zh-CN': '医师与患者进行了音视频通话', en: 'The doctor held an audio or video call with the patient' },
  needs: ['messages'],
  joins: ['messages'],
  sql: `
    case
      when messages.doctor_calls > 0 then true
      when messages.undecided_doctor_calls > 0 then null
      else false
    end`,
})
