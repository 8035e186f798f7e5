import { containsMatch, literal } from '../store/dialect.js'

/** not_injection: whether it is topical cannot be told (a gel or a solution may be either). */
export type FormClass = 'injection' | 'topical' | 'internal' | 'not_injection'

/** Codes of CV08.50.002. Those that are not here (raw material, kits, others) say nothing. */
const codes: Readonly<Record<FormClass, readonly string[]>> = {
  injection: ['15', '16', '17', '18'],
  topical: '09 10 37 38 39 40 41 42 43 44 45 48 49 50 51 52 63 65 66 75'.split(' '),
  internal: '01 02 03 04 05 06 07 08 11 12 14 19 20 21 22 24 27 28 30 31 32 33 36 54 55 56 70 71 73 74 82'.split(' '),
  not_injection: '13 23 25 26 29 34 35 46 47 53 57 58 59 60 61 62 64 67 68 69 72 76 80 81 83'.split(' '),
}

/** In the order of reading: 滴眼液 is topical before it is a liquid, 阴道片 before it is a tablet. */
const words: readonly (readonly [FormClass, string])[] = [
  ['injection', '注射|输液|针剂|粉针'],
  ['topical', '外用|滴眼|眼用|眼膏|滴鼻|滴耳|阴道|乳膏|软膏|霜|洗剂|洗液|搽剂|涂|贴|栓|硬膏'],
  ['internal', '片|胶囊|丸|颗粒|口服|糖浆|合剂|混悬|冲剂|煎膏|内服'],
  ['not_injection', '剂|膏|液|散|酊|膜|雾|吸入|滴|凝胶|粉'],
]

const byWords = (text: string): string =>
  `case ${words.map(([form, pattern]) => `when ${containsMatch(text, pattern)} then ${literal(form)}`).join(' ')} end`

/** Form class of a generic name, which in Chinese ends in its form; null where it does not. */
export const formOfName = (genericName: string): string => byWords(genericName)

/** Form class of a dosage form, given as a code or in words; null where it says nothing. */
export const formOfDosageForm = (dosageForm: string): string => {
  const byCode = Object.entries(codes).map(
    ([form, list]) => `when ${dosageForm} in (${list.map(literal).join(', ')}) then ${literal(form)}`,
  )
  return `case ${byCode.join(' ')} else ${byWords(dosageForm)} end`
}
