import { quotient } from '../store/dialect.js'
import { numberList } from './draw.js'

/** How often the patients of a block come: 40 consultations of 19 patients. A block's consultations are numbered patient by patient. */
const visitsOfSlot: readonly number[] = [8, 5, 4, 3, 3, 2, 2, 2, ...Array.from({ length: 11 }, () => 1)]
export const patientsInBlock = visitsOfSlot.length
export const consultationsInBlock = visitsOfSlot.reduce((sum, visits) => sum + visits, 0)
const firstOfSlot = visitsOfSlot.map((_, slot) => visitsOfSlot.slice(0, slot).reduce((sum, visits) => sum + visits, 0))

export const slots = {
  ofConsultation: numberList(visitsOfSlot.flatMap((visits, slot) => Array.from({ length: visits }, () => slot))),
  visit: numberList(visitsOfSlot.flatMap((visits) => Array.from({ length: visits }, (_, visit) => visit))),
  visits: numberList(visitsOfSlot),
  first: numberList(firstOfSlot),
}

/** Number of the platform of a block. One platform's consultations follow the other's, as where each delivers its own. */
export const platformOfBlock = (
  block: string,
  { consultations, platforms }: { readonly consultations: number; readonly platforms: number },
): string => quotient(`(${block} * ${platforms})`, Math.ceil(consultations / consultationsInBlock))
