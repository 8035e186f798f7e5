import { fact } from '../fact.js'

export default fact({
  name: 'primaryInstitutionConsent',
  type: 'boolean',
  title: { 'zh-CN': '主要执业机构已同意', en: 'The primary institution has consented' },
  needs: ['practitioners.primary_institution_consent'],
  sql: 'practitioner.primary_institution_consent',
})
