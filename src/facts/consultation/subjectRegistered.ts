import { fact } from '../fact.js'
import { subjectWithin } from './clauses/subjectWithin.js'

export default fact({
  name: 'subjectRegistered',
  type: 'boolean',
  title: { 'zh-CN': '诊疗科目已经核准登记', en: 'The subject is registered for the institution' },
  needs: ['consultations.subject_code', 'institutions.registered_subjects'],
  joins: ['institution'],
  sql: `${subjectWithin('institution.registered_subjects')}`,
})
