import { fact } from '../fact.js'

export default fact({
  name: 'medicationInstructed',
  type: 'boolean',
  title: { 'zh-CN': '已进行用药交待', en: 'Use, dose and cautions were explained' },
  needs: ['dispensings.instructed_at'],
  sql: 'dispensing.instructed_at is not null',
})
