import type { Bilingual, Language } from './bilingual.js'
import { sentences } from './sentences.js'

export type SentenceKey = keyof typeof sentences

type PlacesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never
type PlacesOf<Key extends SentenceKey> = PlacesIn<(typeof sentences)[Key]['en']>

/** What may fill a place: a name or value as it is, a text in both languages, or a further sentence; or several of them. */
export type Value = string | number | Bilingual | Said | readonly string[] | readonly Said[]

/** A sentence not yet put into a language. */
export interface Said {
  readonly key: SentenceKey
  readonly values: Readonly<Record<string, Value>>
}

/** The key of a sentence with a value for each of its places. */
export type Sentence = {
  readonly [Key in SentenceKey]: [PlacesOf<Key>] extends [never]
    ? readonly [key: Key]
    : readonly [key: Key, values: { readonly [Place in PlacesOf<Key>]: Value }]
}[SentenceKey]

export function said(...sentence: Sentence): Said {
  const [key, values = {}] = sentence as readonly [SentenceKey, Said['values']?]
  return { key, values }
}

/** The sentence in one language. */
export const textOf = ({ key, values }: Said, language: Language): string =>
  sentences[key][language].replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = Object.hasOwn(values, place) ? values[place] : undefined
    if (value === undefined) throw new Error(`the sentence "${key}" needs a value for {${place}}`)
    return valueText(value, language)
  })

/** A title in the middle of a sentence; an abbreviation stays as it is. */
const uncapitalised = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)

const separators = { 'zh-CN': { names: '、', clauses: '；' }, en: { names: ', ', clauses: '; ' } } as const

function valueText(value: Value, language: Language): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if ('key' in value) return textOf(value, language)
  if ('en' in value) return language === 'en' ? uncapitalised(value.en) : value[language]
  const { names, clauses } = separators[language]
  const separator = value.every((element) => typeof element === 'string') ? names : clauses
  return value.map((element) => valueText(element, language)).join(separator)
}
