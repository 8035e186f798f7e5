import { fact } from '../fact.js'

export default fact({
  name: 'worksOnlyAtPrimaryInstitution',
  type: 'boolean',
  title: { 'zh-CN': '仅在主要执业机构执业', en: 'Serves only the primary institution of practice' },
  needs: ['practitioners.primary_institution_id'],
  sql: 'practitioner.primary_institution_id = practitioner.serves_institution_id',
})
