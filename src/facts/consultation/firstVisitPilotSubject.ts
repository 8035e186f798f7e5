import { containsText } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Growth and nutrition have codes of their own; the skin diseases of children have none, and show in the department’s name. */
export default fact({
  name: 'firstVisitPilotSubject',
  type: 'boolean',
  title: { 'zh-CN': '属于首诊试点专业', en: 'The subject is one of the first-visit pilot' },
  needs: ['consultations.subject_code'],
  joins: ['department'],
  sql: `
    case
      when consultation.subject_code is null then null
      when substr(consultation.subject_code, 1, 5) in ('09.01', '09.02') then true
      when substr(consultation.subject_code, 1, 2) in ('07', '09', '13') and ${containsText('department.name', '皮肤')} then true
      when consultation.subject_code in ('07', '07.12', '09', '09.06', '13', '13.01') then null
      else false
    end`,
})
