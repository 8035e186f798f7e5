import { fact } from '../fact.js'

export default fact({
  name: 'dispensingExperienceYears',
  type: 'decimal',
  title: { 'zh-CN': '处方调剂工作年限', en: 'Years of dispensing work' },
  needs: ['practitioners.dispensing_experience_years'],
  sql: `pharmacist.dispensing_experience_years`,
})
