import type { Bilingual } from '../records/table.js'

export type Language = keyof Bilingual
/** Chinese first: it is the language of the reports' readers. */
export const languages: readonly Language[] = ['zh-CN', 'en']
/** Short form used in anchors and class names. */
export const shortOf: Readonly<Record<Language, 'zh' | 'en'>> = { 'zh-CN': 'zh', en: 'en' }
