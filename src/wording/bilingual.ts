/** A text in both languages of the product. */
export interface Bilingual {
  readonly 'zh-CN': string
  readonly en: string
}

export type Language = keyof Bilingual

/** Sentences by key; the {places} of both languages are the same. */
export type Wordings = Readonly<Record<string, Bilingual>>
