import { oneOf } from '../store/dialect.js'

/** Identifiers from the numbers of things, counted from a one with zeros: that spares the engine the padding. */
export const numbered = (prefix: string, number: string, digits: number): string =>
  `('${prefix}' || cast(${10 ** (digits - 1)} + ${number} as varchar))`

export const mostPlatforms = 9999
const fewPlatforms = Array.from({ length: 99 }, (_, p) => `P${String(p + 1).padStart(2, '0')}`)
/** Over a column `p`. All of one length, so that their order is that of their numbers. */
export const platformId = ({ platforms }: { readonly platforms: number }): string =>
  platforms > fewPlatforms.length ? numbered('P', '(p + 1)', 5) : oneOf(fewPlatforms, 'p')
/** Like a credit code, but its S occurs in no real one. */
export const institutionId = (ik: string, region: string): string =>
  `('12' || ${region} || ${numbered('SYN', `10 * ${ik}`, 7)})`
export const departmentId = (institution: string, subject: string): string =>
  `(${institution} || '-' || cast(11 + ${subject} as varchar))`
export const doctorId = (dk: string): string => numbered('YS', `(${dk})`, 7)
export const pharmacistId = (number: string): string => numbered('YF', `(${number})`, 7)
export const patientId = (pk: string): string => numbered('HZ', pk, 10)
export const consultationId = (i: string): string => numbered('WZ', i, 10)
export const recordId = (i: string): string => numbered('BL', i, 10)
/** The second prescription of a consultation replaces the first, which the pharmacist had refused. */
export const prescriptionId = (i: string, number: string): string =>
  `(${numbered('CF', i, 10)} || '-' || cast(${number} as varchar))`
export const dispensingId = (i: string, number: string): string =>
  `(${numbered('DJ', i, 10)} || '-' || cast(${number} as varchar))`
