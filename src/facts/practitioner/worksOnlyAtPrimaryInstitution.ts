import { fact } from '../fact.js'

/** An Internet hospital without a licence of its own is a second name of its hospital, and no other place of practice for its doctors. */
export default fact({
  name: 'worksOnlyAtPrimaryInstitution',
  type: 'boolean',
  title: {
    'zh-CN': '仅在主要执业机构执业（作为其第二名称的互联网医院视为同一机构）',
    en: 'Serves only the primary institution of practice, or the Internet hospital that is its second name',
  },
  needs: ['practitioners.primary_institution_id'],
  joins: ['host'],
  sql: `
    case
      when practitioner.primary_institution_id = practitioner.serves_institution_id then true
      when not host.independent_licence then practitioner.primary_institution_id = host.host_institution_id
      when host.independent_licence then practitioner.primary_institution_id = practitioner.serves_institution_id
      when practitioner.primary_institution_id <> host.host_institution_id then false
    end`,
})
