import { listHasAll, listLength, prefixesOf } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Compared by three-character category. Null where the record has no diagnosis at all: other rules judge the record. */
export default fact({
  name: 'diagnosesAgreeWithRecord',
  type: 'boolean',
  title: { 'zh-CN': '处方诊断与病历一致', en: 'Every diagnosis of the prescription is in the medical record' },
  needs: ['prescriptions.diagnoses', 'medical_records.diagnoses'],
  joins: ['record_diagnoses'],
  sql: `
    case
      when ${listLength('record_diagnoses.diagnoses')} > 0 and ${listLength('prescription.diagnoses')} > 0
        then ${listHasAll(prefixesOf('record_diagnoses.diagnoses', 3), prefixesOf('prescription.diagnoses', 3))}
    end`,
})
