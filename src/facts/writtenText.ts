import { matches } from '../store/dialect.js'

const filler = '略|同上|同前|见上|待补|待补充|待完善|待填写|未填|未填写|n/?a|null|none|nil|test|测试'
const marks = '[\\p{P}\\p{S}\\p{Z}\\s]*'
/** Longer than any filler with its marks: a real sentence is not put through the pattern. */
const longestFiller = 12

/** Whether a text field was really written: empty text, mere punctuation and fillers such as 略 or N/A are not writing. Never null. */
export const written = (text: string): string => `
  case
    when ${text} is null then false
    when length(${text}) > ${longestFiller} then true
    else not ${matches(text, `(?i)${marks}(${filler})?${marks}`)}
  end`
