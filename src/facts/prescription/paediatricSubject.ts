import { fact } from '../fact.js'

/**
 * Subjects of medical_subject: 07 and 08 paediatrics and paediatric surgery, 09 child health care, 12.04 paediatric dentistry,
 * 50.04 paediatrics of Chinese medicine.
 */
export default fact({
  name: 'paediatricSubject',
  type: 'boolean',
  title: { 'zh-CN': '诊疗科目属儿科', en: 'The clinical subject is a paediatric one' },
  needs: ['consultations.subject_code'],
  sql: `substr(prescription.subject_code, 1, 2) in ('07', '08', '09') or prescription.subject_code in ('12.04', '50.04')`,
})
