import { fact } from '../fact.js'
import { maternityOf } from './clauses/maternity.js'

/** ICD-10: pregnancy and its disorders, and attendance because of it; not abortion, delivery and puerperium. */
const pregnancy = 'O1 O2 O3 O4 O98 O99 Z32.1 Z33 Z34 Z35 Z36'.split(' ')

export default fact({
  name: 'patientPregnant',
  type: 'boolean',
  title: { 'zh-CN': '患者妊娠', en: 'The patient is pregnant' },
  needs: ['patients.sex', 'patients.birth_date'],
  joins: ['patient'],
  sql: maternityOf('pregnant', pregnancy),
})
