import type { AuditError } from '../errors.js'
import type { Language } from '../report/language.js'
import en from './wording/en.json' with { type: 'json' }
import errorsZh from './wording/errors.zh-CN.json' with { type: 'json' }
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

/** A user's mistake as one line: in Chinese, what is wrong by its code, then the detail with the names and words concerned. */
export function errorLine(error: AuditError, language: Language): string {
  if (language === 'en') return `ihq: ${error.message}`
  const text = (errorsZh as Readonly<Record<string, string>>)[error.code]
  if (text === undefined) throw new Error(`no wording for the error ${error.code}`)
  return `ihq: ${text}（${error.code}：${error.message}）`
}
