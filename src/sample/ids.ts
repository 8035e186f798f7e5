/** Identifiers from the numbers of things. Those of institutions look like credit codes, but their S occurs in no real one. */
export const numbered = (prefix: string, number: string, digits: number): string =>
  `('${prefix}' || lpad(cast(${number} as varchar), ${digits}, '0'))`

export const platformId = (p: string): string => numbered('P', `${p} + 1`, 2)
export const institutionId = (ik: string, region: string): string =>
  `('12' || ${region} || 'SYN' || lpad(cast(${ik} as varchar), 6, '0') || '0')`
export const departmentId = (institution: string, subject: string): string =>
  `(${institution} || '-' || lpad(cast(${subject} + 1 as varchar), 2, '0'))`
export const doctorId = (dk: string): string => numbered('YS', dk, 7)
export const pharmacistId = (number: string): string => numbered('YF', number, 7)
export const patientId = (pk: string): string => numbered('HZ', pk, 10)
export const consultationId = (i: string): string => numbered('WZ', i, 10)
export const recordId = (i: string): string => numbered('BL', i, 10)
/** The second prescription of a consultation replaces the first, which the pharmacist had refused. */
export const prescriptionId = (i: string, number: string): string =>
  `('CF' || lpad(cast(${i} as varchar), 10, '0') || '-' || cast(${number} as varchar))`
export const dispensingId = (i: string, number: string): string =>
  `('DJ' || lpad(cast(${i} as varchar), 10, '0') || '-' || cast(${number} as varchar))`
