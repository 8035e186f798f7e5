import { fact } from '../fact.js'

export default fact({
  name: 'impactAssessmentRetentionYears',
  type: 'decimal',
  title: { 'zh-CN': '影响评估报告保存年限', en: 'Retention of impact assessments, in years' },
  needs: ['institutions.impact_assessment_retention_years'],
  sql: 'institution.impact_assessment_retention_years',
})
