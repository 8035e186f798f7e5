import { listContains, listHasPrefix } from '../../../store/dialect.js'

const subject = 'consultation.subject_code'

/**
 * Whether the consultation's subject, or a subject above it (03 above 03.04), is in a list of medical_subject codes.
 * Null where only a subject below it is listed: 内科 as recorded may be the 心血管内科 that is registered, or may not.
 */
export const subjectWithin = (list: string): string => `
    case
      when ${list} is null or ${subject} is null then null
      when ${listContains(list, subject)} then true
      when ${listContains(list, `substr(${subject}, 1, 5)`)} then true
      when ${listContains(list, `substr(${subject}, 1, 2)`)} then true
      when ${listHasPrefix(list, `concat(${subject}, '.')`)} then null
      else false
    end`
