import { fact } from '../fact.js'

/** "unknown" is no answer. */
export default fact({
  name: 'allergyStatusOnPatientFile',
  type: 'boolean',
  title: { 'zh-CN': '患者档案载明过敏史标识', en: 'The patient file says whether there is an allergy' },
  needs: ['patients.allergy_status'],
  joins: ['patient'],
  sql: `patient.allergy_status in ('none', 'present')`,
})
