import { listHasPrefix, literal } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'practitionerIsGeneralPractitioner',
  type: 'boolean',
  title: { 'zh-CN': '医师执业范围为全科医学专业', en: 'The doctor is registered for general practice' },
  needs: ['practitioners.practice_scope'],
  joins: ['practitioner'],
  sql: `${listHasPrefix('practitioner.practice_scope', literal('02'))}`,
})
