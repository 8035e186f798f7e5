import { fact } from '../fact.js'

export default fact({
  name: 'pharmacistOnDuty',
  type: 'boolean',
  title: { 'zh-CN': '该小时内有药师在岗', en: 'A pharmacist was on duty within the hour' },
  needs: ['pharmacist_shifts'],
  sql: 'coalesce(institution_hour.covered_until > institution_hour.hour, false)',
})
