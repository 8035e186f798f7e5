import { fact } from '../fact.js'

export default fact({
  name: 'careRelation',
  type: 'boolean',
  title: { 'zh-CN': '访问者与患者存在诊疗关系', en: 'The user takes part in the patient’s care' },
  needs: ['access_events.care_relation'],
  sql: 'access_event.care_relation',
})
