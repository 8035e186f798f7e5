import { fact } from '../fact.js'

/** Null where it began within the period and the start of the cooperation is not known. */
export default fact({
  name: 'agreementBegunByCooperation',
  type: 'boolean',
  title: { 'zh-CN': '合作开始时协议已生效', en: 'The agreement had begun when the cooperation was in use' },
  needs: ['partners.agreement_from'],
  sql: `
    case
      when partner.agreement_from is null then false
      when partner.agreement_from <= partner.first_consultation_on then true
      else partner.agreement_from <= partner.cooperates_from
    end`,
})
