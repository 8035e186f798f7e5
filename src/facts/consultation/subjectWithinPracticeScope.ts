import { fact } from '../fact.js'
import { subjectWithin } from './clauses/subjectWithin.js'

export default fact({
  name: 'subjectWithinPracticeScope',
  type: 'boolean',
  title: { 'zh-CN': '诊疗科目在医师执业范围内', en: 'The subject lies within the doctor’s registered scope' },
  needs: ['consultations.subject_code', 'practitioners.practice_scope'],
  joins: ['practitioner'],
  sql: `${subjectWithin('practitioner.practice_scope')}`,
})
