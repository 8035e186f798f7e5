import { fact } from '../fact.js'

export default fact({
  name: 'weightStated',
  type: 'boolean',
  title: { 'zh-CN': '已注明患者体重', en: 'The prescription states the weight of the patient' },
  needs: ['prescriptions.weight_kg'],
  sql: 'coalesce(prescription.weight_kg > 0, false)',
})
