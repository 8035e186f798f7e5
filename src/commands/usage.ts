import { Parser } from 'yargs/helpers'
import { AuditError } from '../errors.js'
import type { Language } from '../report/language.js'

const several = ['rules', 'overlay', 'lists', 'set', '_']

/**
 * What yargs lets pass: an empty word, a switch with a value, an option of one value that was given twice, and a number
 * that is none or is not written in plain digits (1e3, 0x10). `words` is the command line that became `args`. @throws AuditError
 */
export function refuseUnfit(args: Readonly<Record<string, unknown>>, words: readonly string[]): void {
  for (const [index, word] of words.entries()) {
    const [, name = '', value] = /^--([\w-]+)=(.*)$/s.exec(word) ?? []
    if (word === '' || value === '')
      throw new AuditError('USAGE.empty', { word: name === '' ? emptyAfter(words[index - 1]) : `--${name}` })
    if (value !== undefined && typeof args[name] === 'boolean' && !['true', 'false'].includes(value))
      throw new AuditError('USAGE.flag', { name, value })
  }
  for (const [name, value] of Object.entries(args)) {
    if (Array.isArray(value) && !several.includes(name)) throw new AuditError('USAGE.twice', { name })
  }
  const numbers = Object.keys(args).filter((name) => typeof args[name] === 'number')
  const written = Parser([...words], { string: numbers })
  for (const name of numbers) {
    const value: unknown = written[name]
    if (typeof value === 'string' && !/^-?\d+$/.test(value)) throw new AuditError('BAD_OPTION.digits', { name, value })
  }
}

/** A word that was left empty, as an option's value or by itself. */
const emptyAfter = (before = ''): string => (before.startsWith('-') ? before : "''")

/** What yargs says of a command line, on one line: a heading comes with lines of its own beneath. */
export function usageError(message: string): AuditError {
  const lines = message.split('\n').map((line) => line.trim())
  const words = lines.filter((line) => line !== '').join(' ')
  return new AuditError('USAGE', {
    message: withoutTwins(words)
      .replaceAll('： ', '：')
      .replace(/[.。：:]+$/u, ''),
  })
}

/** Where yargs' own Chinese is not Chinese, or not right for what it is said of. */
// yargs counts some of its strings, and its types do not say so.
const always = (text: string): string => ({ one: text, other: text }) as unknown as string

export const usageStrings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'Not enough non-option arguments: got %s, need at least %s': always('参数不足：给出 %s 个，至少需要 %s 个'),
    'Too many non-option arguments: got %s, maximum of %s': always('参数过多：给出 %s 个，最多 %s 个'),
    'Unknown argument: %s': always('无法识别：%s'),
    'Missing required argument: %s': always('缺少必填选项：%s'),
    'Not enough arguments following: %s': '选项缺少取值：%s',
    'Argument: %s, Given: %s, Choices: %s': '%s 为 %s，可用的有：%s',
    'Invalid values:': '取值不正确：',
    'Positionals:': '参数：',
    'default:': '默认：',
    'choices:': '可用：',
    'aliases:': '别名：',
  },
  en: {
    'Argument: %s, Given: %s, Choices: %s': '%s is %s, the choices are %s',
    'Invalid values:': 'Invalid:',
  },
}

/** An option with hyphens comes with its name without them. */
const withoutTwins = (message: string): string =>
  message.replace(/([\w-]+), (\w+)/g, (both, first: string, second: string) =>
    first.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) === second ? first : both,
  )
