import { literal, trimmed } from '../../store/dialect.js'
import { blanks } from '../notation.js'

export const trim = (text: string): string => trimmed(text, blanks)

/** Whether a text says nothing. The comparison settles nearly every text by its first bytes, without trimming it. */
export const isBlank = (text: string): string =>
  `case when ${text} < '!' or (${text} >= ${literal('\u3000')} and ${text} < ${literal('\u3001')}) then ${trim(text)} = '' else false end`
