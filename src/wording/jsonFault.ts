import { type Said, said } from './said.js'
import { systemFault } from './systemFault.js'

/** Why a text is no JSON, with the line where it goes wrong as far as the parser tells; or why there is no text to parse. */
export function jsonFault(text: string, error: unknown): Said {
  if (!(error instanceof SyntaxError)) return systemFault(error)
  if (error.message.includes('end of JSON')) return said('fault.jsonEnd')
  const place = placeOf(text, error.message)
  return place === null ? said('fault.json') : said('fault.jsonLine', { line: text.slice(0, place).split('\n').length })
}

// V8 names a position, or the character it stumbles over and, of a long text, ten characters on either side of that.
function placeOf(text: string, message: string): number | null {
  const [, position] = /at position (\d+)/.exec(message) ?? []
  if (position !== undefined) return Number(position)
  const [, token = '', excerpt] = /'(.)'(?:, \.\.\."(.+)"(?:\.\.\.)?)?/s.exec(message) ?? []
  if (excerpt !== undefined) return onlyPlace(text, excerpt, 10)
  return token === '' ? null : onlyPlace(text, token, 0)
}

function onlyPlace(text: string, part: string, offset: number): number | null {
  const start = text.indexOf(part)
  return start < 0 || text.includes(part, start + 1) ? null : start + offset
}
