import { fact } from '../fact.js'

export default fact({
  name: 'chronicInfectionDiagnosed',
  type: 'boolean',
  title: { 'zh-CN': '诊断有慢性细菌、真菌感染', en: 'A chronic bacterial or fungal infection is diagnosed' },
  needs: ['prescriptions.diagnoses'],
  joins: ['chronic_infections'],
  sql: 'chronic_infections.prescription_id is not null',
})
