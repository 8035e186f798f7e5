const known = new Map<string, RegExp>()

/**
 * A pattern of the engine (RE2) as JavaScript's. What the two read differently is written out: blanks and digits are those of
 * ASCII, a dot is anything but a line feed, an escaped sign stands for itself. `whole`: the text from end to end; `every`: all
 * matches, not the first alone.
 */
export function regularExpression(pattern: string, kind: 'any' | 'whole' | 'every' = 'any'): RegExp {
  const key = `${kind} ${pattern}`
  const cached = known.get(key)
  if (cached !== undefined) return cached
  const folded = pattern.startsWith('(?i)')
  const body = translated(folded ? pattern.slice('(?i)'.length) : pattern)
  const flags = `u${kind === 'every' ? 'g' : ''}${folded ? 'i' : ''}`
  const expression = new RegExp(kind === 'whole' ? `^(?:${body})$` : body, flags)
  known.set(key, expression)
  return expression
}

const blank = '\\t\\n\\f\\r '
const syntax = /[\^$\\.*+?()[\]{}|/]/

function translated(pattern: string): string {
  let out = ''
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at)
    if (sign === '\\') {
      const escaped = pattern.charAt(++at)
      out += escapedSign(escaped, inClass, pattern)
    } else if (sign === '[' && !inClass) {
      inClass = true
      out += sign
      if (pattern.charAt(at + 1) === '^') out += pattern.charAt(++at)
    } else if (sign === ']' && inClass) {
      inClass = false
      out += sign
    } else if (inClass && sign === '[') out += '\\['
    else if (sign === '.' && !inClass) out += '[^\\n]'
    else if (sign === '(' && pattern.charAt(at + 1) === '?' && pattern.charAt(at + 2) !== ':')
      throw new Error(`a group of this kind is not read: ${pattern}`)
    else out += sign
  }
  return out
}

function escapedSign(sign: string, inClass: boolean, pattern: string): string {
  if (sign === 's') return inClass ? blank : `[${blank}]`
  if (sign === 'S' && !inClass) return `[^${blank}]`
  if (sign === 'p' || sign === 'P' || /[dwbntrfv]/.test(sign)) return `\\${sign}`
  if (/[A-Za-z0-9]/.test(sign)) throw new Error(`\\${sign} is not read: ${pattern}`)
  return syntax.test(sign) || (inClass && sign === '-') ? `\\${sign}` : sign
}
