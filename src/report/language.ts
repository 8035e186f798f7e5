import type { Language } from '../wording/bilingual.js'

export type { Language }
/** Chinese first: it is the language of the reports' readers. */
export const languages: readonly Language[] = ['zh-CN', 'en']
/** Short form used in anchors and class names. */
export const shortOf: Readonly<Record<Language, 'zh' | 'en'>> = { 'zh-CN': 'zh', en: 'en' }
