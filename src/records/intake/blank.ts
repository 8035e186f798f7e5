import { literal, trimmed } from '../../store/dialect.js'
import { blanks } from '../notation.js'

export const trim = (text: string): string => trimmed(text, blanks)

/** True of every blank text and of few others, told by the first bytes. */
export const mayBeBlank = (text: string): string =>
  `${text} < '!' or (${text} >= ${literal('\u3000')} and ${text} < ${literal('\u3001')})`

/** Whether a text says nothing. */
export const isBlank = (text: string): string => `case when ${mayBeBlank(text)} then ${trim(text)} = '' else false end`
