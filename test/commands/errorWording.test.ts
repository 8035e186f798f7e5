import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errorLine, sayIn } from '../../src/commands/say.js'
import en from '../../src/commands/wording/en.json' with { type: 'json' }
import zh from '../../src/commands/wording/zh-CN.json' with { type: 'json' }
import { AuditError } from '../../src/errors.js'
import { jsonFault } from '../../src/wording/jsonFault.js'
import { said, textOf } from '../../src/wording/said.js'
import { sentences } from '../../src/wording/sentences.js'

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('every sentence on a mistake', () => {
  test.each(Object.entries(sentences))('%s is said in both languages, with the same places to fill', (_, sentence) => {
    expect(sentence['zh-CN'].trim()).not.toBe('')
    expect(sentence.en.trim()).not.toBe('')
    expect(places(sentence.en)).toEqual(places(sentence['zh-CN']))
    expect(sentence.en).not.toMatch(/\p{Script=Han}/u)
  })

  /** Commands, options, formats, and keys of the files: the same in every language. */
  const names =
    'ihq help rules cases list try set name from to memory layout overwrite dataset platform spill limit since out GB CN UTF SQL JSON json csv ndjson zst INT ICD Spark parquet Parquet DuckDB consultations dialogues corePoints partSize all any not fact null true false review below_target consequence parameters columns conditions unitId'

  test('has no English words in its Chinese', () => {
    for (const [key, { 'zh-CN': text }] of Object.entries(sentences)) {
      const words = text.replaceAll(/\{\w+\}|“[\w.=-]+”/g, '').match(/[A-Za-z_]{2,}/g) ?? []
      expect(
        words.filter((word) => !names.split(' ').includes(word)),
        key,
      ).toEqual([])
    }
  })

  test('is used', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('wording/sentences/'))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n')
    const composed = /^(type|kind|outcome|problem|since)\./
    const unused = Object.keys(sentences).filter((key) => !composed.test(key) && !sources.includes(`'${key}'`))
    expect(unused).toEqual([])
  })
})

test('the command line has the same words in both languages, none empty, with the same places to fill', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
  for (const [key, text] of Object.entries(zh)) {
    expect(text.trim(), key).not.toBe('')
    expect(places((en as Record<string, string>)[key] ?? ''), key).toEqual(places(text))
  }
  expect(() => sayIn('en')('audit.done')).toThrow(/needs a value/)
})

test('an error has a code, an English message, and one line in either language', () => {
  const error = new AuditError('BAD_OPTION.date', { name: 'from', day: '2025-02-30' })
  expect(error.code).toBe('BAD_OPTION')
  expect(error.message).toBe('--from 2025-02-30: not a date. Write it as 2025-03-01.')
  expect(errorLine(error, 'en')).toBe(`ihq: ${error.message}`)
  expect(errorLine(error, 'zh-CN')).toBe('ihq: --from 2025-02-30：不是有效的日期。请写成 2025-03-01 的形式。')
  const wild = new AuditError('DATASET_NOT_FOUND', { path: 'a\n\u001b[31mb' })
  expect(errorLine(wild, 'zh-CN')).toBe('ihq: a [31mb：找不到该文件或文件夹。请指明记录所在的文件夹。')
})

test('names, sentences and titles inside a sentence are in its language', () => {
  const gaps = [said('gap.file', { rule: 'RX-001' }), said('gap.file', { rule: 'RX-002' })]
  const error = said('CASES_INCOMPLETE', { gaps })
  expect(textOf(error, 'zh-CN')).toBe('用例：RX-001 没有用例文件；RX-002 没有用例文件。请补充用例。')
  expect(textOf(error, 'en')).toBe('cases: RX-001 has no case file; RX-002 has no case file. Add the cases.')
  const unit = said('UNIT_UNKNOWN', { id: 'c9', unit: { 'zh-CN': '问诊', en: 'Consultation' } })
  expect(textOf(unit, 'zh-CN')).toBe('c9：数据集中没有此编号的问诊。请从报告的问题清单中取编号。')
  expect(textOf(unit, 'en')).toBe('c9: no consultation of that id is in the dataset. Take the id from the findings.')
  expect(textOf(said('hint.oneOf', { names: ['a', 'b'] }), 'zh-CN')).toBe('可用的有：a、b。')
})

test.each([
  ['{\n  "a": 1,\n}', '第 3 行有误'],
  ['{\n  "a": x\n}', '第 2 行有误'],
  [
    '{ "bbbbbbbbbbbbbbbbbbbb": 1,\n  "aaaaaaaaaaaaaaaaaaaa": x,\n  "x": 1, "cccccccccccccccccccccccccc": 1 }',
    '第 2 行有误',
  ],
  ['{ "a": ', '内容不完整'],
  ['hello', '第 1 行有误'],
  ['ll', '格式有误'],
])('a text that is no JSON: %j', (text, words) => {
  try {
    JSON.parse(text)
  } catch (error) {
    expect(textOf(jsonFault(text, error), 'zh-CN')).toBe(words)
  }
  expect.assertions(1)
})
