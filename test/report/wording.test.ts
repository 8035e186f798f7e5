import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/report/language.js'
import { loadTemplates } from '../../src/report/templates.js'
import enCodes from '../../src/report/wording/en.codes.json' with { type: 'json' }
import en from '../../src/report/wording/en.json' with { type: 'json' }
import zhCodes from '../../src/report/wording/zh-CN.codes.json' with { type: 'json' }
import zh from '../../src/report/wording/zh-CN.json' with { type: 'json' }
import { codeTitle, type WordingKey, wordingOf } from '../../src/report/wording.js'

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()
const reportFolder = join(import.meta.dirname, '../../src/report')
const sources = readdirSync(reportFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(reportFolder, file), 'utf8'))
  .join('\n')
const { pages, partials } = loadTemplates()
const templates = [...pages.values(), ...partials.values()].join('\n')

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh))
    expect(Object.keys(enCodes)).toEqual(Object.keys(zhCodes))
  })

  it('have no empty text; only Chinese needs nothing between sentences', () => {
    const all = [...Object.entries({ ...zh, ...zhCodes }), ...Object.entries({ ...en, ...enCodes })]
    expect(all.filter(([, text]) => text === '').map(([key]) => key)).toEqual(['sentence.between'])
  })

  it('ask for the same values', () => {
    for (const key of Object.keys(zh) as WordingKey[])
      expect([key, placeholders(zh[key])]).toEqual([key, placeholders(en[key])])
  })

  it('are each in their own language', () => {
    const han = /\p{Script=Han}/u
    const foreign = Object.entries(en).filter(([, text]) => han.test(text))
    expect(foreign.map(([key]) => key).sort()).toEqual(['conclusion.vetoes', 'method.veto.label'])
    const spoken = Object.entries(zh).filter(([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')))
    expect(spoken.filter(([, text]) => !han.test(text)).map(([key]) => key)).toEqual([])
  })
})

describe('association', () => {
  it.each(languages)('%s never says that one thing brings about another', (language) => {
    const text = Object.values(language === 'en' ? en : zh).join('\n')
    expect(text).not.toMatch(/导致|造成|引起|使得|\bcauses?\b|\bleads? to\b|because of|due to/i)
  })
})

describe('the accessor', () => {
  const say = wordingOf('zh-CN')
  it('fills values in, and does not look at them again', () => {
    expect(say('rate.counted', { n: '3' })).toBe('3例')
    expect(say('report.pageTitle', { platform: '{n} $& {platform}' })).toBe('{n} $& {platform} 诊疗质量审查报告')
  })
  it('throws on a missing key and on a missing value', () => {
    expect(() => say('nonsense' as WordingKey)).toThrow('no wording for "nonsense" in zh-CN')
    expect(() => say('constructor' as WordingKey)).toThrow('no wording for "constructor"')
    expect(() => say('rate.counted')).toThrow('needs a value for {n}')
    expect(() => say('rate.counted', { toString: 'x' })).toThrow('needs a value for {n}')
  })
  it('gives codes their title and leaves other text alone', () => {
    expect(codeTitle('zh-CN', 'follow_up_visit')).toBe('复诊诊疗')
    expect(codeTitle('zh-CN', 'I10')).toBe('I10')
    expect(codeTitle('en', 'toString')).toBe('toString')
  })
})

describe('keys and templates', () => {
  const asked = [...templates.matchAll(/\{\{word "([^"]+)"/g)].map(([, key]) => key ?? '')
  it('no template asks for a key that does not exist', () => {
    expect(asked.filter((key) => !(key in zh))).toEqual([])
  })
  it('no key is left over', () => {
    const families = [...sources.matchAll(/`([\w.]+\.)\$\{/g)].map(([, family]) => family ?? '')
    const used = (key: string): boolean =>
      asked.includes(key) || sources.includes(`'${key}'`) || families.some((family) => key.startsWith(family))
    expect(Object.keys(zh).filter((key) => !used(key))).toEqual([])
  })
  it('templates hold no wording of their own', () => {
    const words = templates
      .replace(/\{\{[\s\S]*?\}\}/g, ' ')
      .replace(/<style>.*?<\/style>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      .match(/[\p{L}]{2,}/gu)
    expect([...new Set(words)]).toEqual(['SHA'])
  })
})
