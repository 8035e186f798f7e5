import type { Bilingual } from '../records/table.js'
import type { Language } from './language.js'
import enCodes from './wording/en.codes.json' with { type: 'json' }
import en from './wording/en.json' with { type: 'json' }
import zhCodes from './wording/zh-CN.codes.json' with { type: 'json' }
import zh from './wording/zh-CN.json' with { type: 'json' }

export type WordingKey = keyof typeof zh
/** The text of a key in one language, its {placeholders} filled. A missing key or value is our own mistake, and throws. */
export type Wording = (key: WordingKey, values?: Readonly<Record<string, string>>) => string

/** One language edition of a report: what every part of the model needs in order to speak. */
export interface Edition {
  readonly language: Language
  readonly say: Wording
  readonly pick: (text: Bilingual) => string
}

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { 'zh-CN': zh, en }
const codeTitles: Readonly<Record<Language, Readonly<Record<string, string>>>> = { 'zh-CN': zhCodes, en: enCodes }

export function wordingOf(language: Language): Wording {
  const words = texts[language]
  return (key, values = {}) => {
    const text = Object.hasOwn(words, key) ? words[key] : undefined
    if (text === undefined) throw new Error(`no wording for "${key}" in ${language}`)
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      if (value === undefined) throw new Error(`the wording "${key}" needs a value for {${name}}`)
      return value
    })
  }
}

const edition = (language: Language): Edition => ({
  language,
  say: wordingOf(language),
  pick: (text) => text[language],
})
const editions: Readonly<Record<Language, Edition>> = { 'zh-CN': edition('zh-CN'), en: edition('en') }

export const editionOf = (language: Language): Edition => editions[language]

/**
 * The title of a code of the data model (follow_up_visit → 复诊诊疗); a value that is no known code stays as it is. A code may
 * mean another thing in one of the columns (partners.kind) that the value was read from.
 */
export function codeTitle(language: Language, code: string, columns: readonly string[] = []): string {
  const titles = codeTitles[language]
  const key = [...columns.map((column) => `${column}.${code}`), code].find((name) => Object.hasOwn(titles, name))
  return (key === undefined ? undefined : titles[key]) ?? code
}
