import type { AuditError } from '../errors.js'
import type { Language } from '../report/language.js'
import { textOf } from '../wording/said.js'
import en from './wording/en.json' with { type: 'json' }
import zh from './wording/zh-CN.json' with { type: 'json' }

export type SayKey = keyof typeof zh & keyof typeof en
/** The command line's own words in one language, their {placeholders} filled. */
export type Say = (key: SayKey, values?: Readonly<Record<string, string | number>>) => string

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { 'zh-CN': zh, en }

export function sayIn(language: Language): Say {
  return (key, values = {}) => {
    const text = texts[language][key]
    if (text === undefined) throw new Error(`no wording for "${key}" in ${language}`)
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (!Object.hasOwn(values, name)) throw new Error(`the wording "${key}" needs a value for {${name}}`)
      return String(values[name])
    })
  }
}

/** A user's mistake as one line, whatever characters the names in it have. */
export const errorLine = ({ said }: AuditError, language: Language): string =>
  `ihq: ${textOf(said, language).replaceAll(/\p{Cc}+/gu, ' ')}`
