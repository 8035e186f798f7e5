import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorLine, sayIn } from '../../src/commands/say.js'
import en from '../../src/commands/wording/en.json' with { type: 'json' }
import errors from '../../src/commands/wording/errors.zh-CN.json' with { type: 'json' }
import zh from '../../src/commands/wording/zh-CN.json' with { type: 'json' }
import { AuditError } from '../../src/errors.js'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))

test('every error code that the source throws has its Chinese line', () => {
  const thrown = sources.flatMap((text) => [...text.matchAll(/AuditError\(\s*'([A-Z_]+)'/g)].map(([, code]) => code))
  expect(thrown.length).toBeGreaterThan(40)
  expect(thrown.filter((code) => !(String(code) in errors))).toEqual([])
})

test('both languages have the same words, none empty, with the same places to fill', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
  for (const [key, text] of Object.entries(zh)) {
    expect(text.trim(), key).not.toBe('')
    expect(places((en as Record<string, string>)[key] ?? ''), key).toEqual(places(text))
  }
})

test('an error is one line in either language', () => {
  const error = new AuditError('DATASET_NOT_FOUND', 'x: no such folder. Name another.')
  expect(errorLine(error, 'en')).toBe('ihq: x: no such folder. Name another.')
  expect(errorLine(error, 'zh-CN')).toBe(
    'ihq: 找不到数据集，请检查路径（DATASET_NOT_FOUND：x: no such folder. Name another.）',
  )
  expect(() => sayIn('en')('audit.done')).toThrow(/needs a value/)
})
