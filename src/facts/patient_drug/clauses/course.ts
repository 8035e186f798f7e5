import { hash } from '../../../store/dialect.js'

/**
 * A patient's ingredient as one number: windows sorted by the three texts cost several times as much. `c` names a row with
 * the patient, `n` one with the ingredient. Two of 100 million share a number with a probability of 1 in 4,000.
 */
export const course = (c: string, n: string): string => hash(`${c}.platform_id`, `${c}.patient_id`, `${n}.ingredient`)
