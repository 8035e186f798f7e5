import { regularExpression } from '../pattern.js'
import { type Compiled, composed, constantValue } from '../scope.js'
import type { Value } from '../value.js'
import { expectTypes, isInteger, isText, type ScalarFunction, type ScalarFunctions, strict } from './scalar.js'

const beyondBasicPlane = /[\ud800-\udfff]/
/** Characters of a text: code points, as the engine counts. */
const characters = (text: string): readonly string[] | string => (beyondBasicPlane.test(text) ? Array.from(text) : text)
const joined = (part: readonly string[] | string): string => (typeof part === 'string' ? part : part.join(''))

/** From a position counted from 1; the whole rest without a length. */
function substring(text: string, from: number, length: number | undefined): string {
  if (from < 1 || (length !== undefined && length < 0)) throw new Error('substr is read from the first character on')
  return joined(characters(text).slice(from - 1, length === undefined ? undefined : from - 1 + length))
}

function positionOf(text: string, part: string): number {
  const at = text.indexOf(part)
  return at < 0 ? 0 : characters(text.slice(0, at)).length + 1
}

function translated(from: string, to: string): (text: string) => string {
  const targets = Array.from(to)
  const map = new Map(
    Array.from(from)
      .map((sign, at): [string, string] => [sign, targets[at] ?? ''])
      .reverse(),
  )
  return (text) => {
    let out = ''
    for (const sign of text) out += map.get(sign) ?? sign
    return out
  }
}

function trimmed(text: string, signs: string): string {
  let [from, to] = [0, text.length]
  while (from < to && signs.includes(text.charAt(from))) from++
  while (to > from && signs.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

const ofTexts =
  (name: string, type: 'text' | 'boolean' | 'integer', apply: (...texts: string[]) => Value): ScalarFunction =>
  (operands) => {
    expectTypes(name, operands, ...operands.map(() => isText))
    return strict(type, operands, apply as (...values: Value[]) => Value)
  }

const matching =
  (kind: 'any' | 'whole'): ScalarFunction =>
  (operands) => {
    const [text, pattern] = operands
    expectTypes('regexp', operands, isText, isText)
    if (text === undefined || pattern === undefined) throw new Error('a pattern and a text are wanted')
    const expression = regularExpression(constantValue(pattern, 'a pattern') as string, kind)
    return strict('boolean', [text], (value) => expression.test(value as string))
  }

const replacing: ScalarFunction = (operands) => {
  const [text, pattern, replacement, options] = operands
  expectTypes('regexp_replace', operands, ...operands.map(() => isText))
  if (text === undefined || pattern === undefined || replacement === undefined)
    throw new Error('a text, a pattern and what it becomes are wanted')
  const every = options !== undefined && constantValue(options, 'an option') === 'g'
  if (options !== undefined && !every) throw new Error('regexp_replace knows the option g')
  const expression = regularExpression(constantValue(pattern, 'a pattern') as string, every ? 'every' : 'any')
  const becomes = (constantValue(replacement, 'a replacement') as string)
    .replaceAll('$', '$$$$')
    .replaceAll(/\\(\d)/g, '$$$1')
  return strict('text', [text], (value) => (value as string).replace(expression, becomes))
}

const like: ScalarFunction = (operands) => {
  const [text, pattern] = operands
  expectTypes('like', operands, isText, isText)
  if (text === undefined || pattern === undefined) throw new Error('a text and a pattern are wanted')
  const signs = Array.from(constantValue(pattern, 'a pattern') as string)
  const source = signs.map((sign) =>
    sign === '%' ? '[^]*' : sign === '_' ? '[^]' : sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  )
  const expression = new RegExp(`^${source.join('')}$`, 'u')
  return strict('boolean', [text], (value) => expression.test(value as string))
}

/** Leaves out what is null. */
const concat: ScalarFunction = (operands) => {
  expectTypes('concat', operands, ...operands.map(() => isText))
  const runs = operands.map(({ run }: Compiled) => run)
  return composed('text', operands, (frame) => runs.map((run) => run(frame) ?? '').join(''))
}

export const textFunctions: ScalarFunctions = {
  // The engine lowers letter by letter, and knows no final sigma.
  lower: ofTexts('lower', 'text', (text = '') => text.replaceAll('Σ', 'σ').toLowerCase()),
  trim: ofTexts('trim', 'text', (text = '', signs = ' ') => trimmed(text, signs)),
  starts_with: ofTexts('starts_with', 'boolean', (text = '', start = '') => text.startsWith(start)),
  position: ofTexts('position', 'integer', (text = '', part = '') => positionOf(text, part)),
  length: ofTexts('length', 'integer', (text = '') => characters(text).length),
  '||': ofTexts('||', 'text', (a = '', b = '') => a + b),
  concat,
  substr: (operands) => {
    expectTypes('substr', operands, isText, isInteger, ...(operands.length > 2 ? [isInteger] : []))
    return strict('text', operands, (text, from, length) =>
      substring(text as string, from as number, length as number | undefined),
    )
  },
  translate: (operands) => {
    const [text, from, to] = operands
    expectTypes('translate', operands, isText, isText, isText)
    if (text === undefined || from === undefined || to === undefined) throw new Error('translate takes three texts')
    const change = translated(constantValue(from, 'a sign') as string, constantValue(to, 'a sign') as string)
    return strict('text', [text], (value) => change(value as string))
  },
  regexp_matches: matching('any'),
  regexp_full_match: matching('whole'),
  regexp_replace: replacing,
  '~~': like,
}
