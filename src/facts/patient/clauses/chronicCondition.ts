import { listHasPrefix, literal } from '../../../store/dialect.js'

/** Whether the patient has a chronic condition with one of the ICD-10 prefixes. */
export const chronicCondition = (...prefixes: string[]): string =>
  `(${prefixes.map((prefix) => listHasPrefix('patient.chronic_conditions', literal(prefix))).join(' or ')})`
