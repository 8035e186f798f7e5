import { firstElements, listHasAnyPrefix, listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'mainDiagnosisWithinOnlineScope',
  type: 'boolean',
  title: { 'zh-CN': '主要诊断在互联网诊疗病种范围内', en: 'The main diagnosis is among the conditions treated online' },
  needs: ['consultations.diagnoses', 'institutions.online_disease_scope'],
  joins: ['institution'],
  sql: `
    case
      when ${listLength('consultation.diagnoses')} > 0 and institution.online_disease_scope is not null
        then ${listHasAnyPrefix(firstElements('consultation.diagnoses', '1'), 'institution.online_disease_scope')}
    end`,
})
