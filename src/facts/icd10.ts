import { bareMatches, containsMatch, listHasMatch, replaceEvery } from '../store/dialect.js'

/**
 * How an ICD-10 code begins. Codes of traditional Chinese medicine look alike, with two digits after each dot: A01.01.01 is a
 * cold, A01.0 typhoid fever. Their letters are A to C, of which ICD-10 has one digit after the dot, in the Chinese editions three.
 */
const shape = '^(?:[D-Zd-z][0-9]{2}|[A-Ca-c][0-9]{2}(?:$|[^.]|[.]$|[.][^0-9]|[.][0-9](?:$|[^0-9]|[0-9][^.])))'

/** Whether any element of a list is a code of ICD-10; null when the list is. */
export const holdsIcd10Code = (list: string): string => listHasMatch(list, shape)

/** The ICD-10 codes of a list as they are compared. */
export const bareIcd10Codes = (list: string): string => bareMatches(list, shape, '[.]')

/** As a code or prefix is compared: b08401 is B08.401. */
export const bareIcd10 = (code: string): string => replaceEvery(`lower(${code})`, '[.]', '')

/** Whether a text is an ICD-10 code with this prefix, which has three characters at least: that makes a join a hash join. */
export const isIcd10Under = (code: string, prefix: string): string => `
  substr(lower(${prefix}), 1, 3) = substr(lower(${code}), 1, 3)
  and substr(${bareIcd10(code)}, 1, length(${bareIcd10(prefix)})) = ${bareIcd10(prefix)} and ${containsMatch(code, shape)}`
