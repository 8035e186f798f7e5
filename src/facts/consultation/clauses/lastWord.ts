import { quotient } from '../../../store/dialect.js'

/**
 * The patient's last message as one number, so that a group of messages keeps no text: its place in the consultation, and
 * what it is. A picture or a voice message may ask something: it is unreadable.
 */
export const kinds = { statement: 0, question: 1, unreadable: 2 } as const

const base = 4

export const lastWord = (seq: string, kind: number): string => `${seq} * ${base} + ${kind}`
export const placeOf = (word: string): string => quotient(word, base)
export const kindOf = (word: string): string => `(${word} - ${base} * ${placeOf(word)})`
