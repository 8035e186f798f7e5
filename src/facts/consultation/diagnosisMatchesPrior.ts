import { listLength, listsOverlap, prefixesOf } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** The category is the first three characters. */
export default fact({
  name: 'diagnosisMatchesPrior',
  type: 'boolean',
  title: { 'zh-CN': '本次诊断与既往诊断同类目', en: 'A diagnosis shares its ICD-10 category with a prior one' },
  needs: ['consultations.diagnoses', 'consultations.prior_diagnoses'],
  sql: `
    case
      when ${listLength('consultation.diagnoses')} > 0 and ${listLength('consultation.prior_diagnoses')} > 0
        then ${listsOverlap(prefixesOf('consultation.diagnoses', 3), prefixesOf('consultation.prior_diagnoses', 3))}
    end`,
})
