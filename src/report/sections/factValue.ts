import { plainNumber } from '../numbers.js'
import { instantText, recordText } from '../text.js'
import { codeTitle, type Edition } from '../wording.js'

const longest = 120

/** The value of a fact in print. Codes of the columns that it needs get their title; null is what the records do not say. */
export function factValueText(value: unknown, edition: Edition, columns: readonly string[] = []): string {
  const { language, say } = edition
  if (value === null || value === undefined) return say('fact.unknown')
  if (typeof value === 'boolean') return say(value ? 'fact.yes' : 'fact.no')
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : say('fact.unknown')
  if (typeof value === 'string') return shortened(codeTitle(language, instantText(recordText(value)), columns))
  if (Array.isArray(value))
    return value.length === 0
      ? say('fact.emptyList')
      : shortened(value.map((one) => factValueText(one, edition, columns)).join(say('list.separator')))
  return shortened(recordText(JSON.stringify(value)))
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`
}
