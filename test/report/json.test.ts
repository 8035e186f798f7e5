import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { AuditResult } from '../../src/report/auditResult.js'
import { auditJson, auditJsonPieces, resultHash } from '../../src/report/json.js'
import { contentHash } from '../../src/rules/contentHash.js'
import { auditResult } from './resultFixture.js'

describe('audit.json', () => {
  it('does not depend on the order in which keys were written', () => {
    const { platforms, ...rest } = auditResult()
    const reversed = Object.fromEntries(Object.entries({ platforms, ...rest }).reverse()) as unknown as AuditResult
    expect(auditJson(reversed)).toBe(auditJson(auditResult()))
  })

  it('says what the result says, and ends with a newline', () => {
    const text = auditJson(auditResult())
    expect(JSON.parse(text)).toEqual(auditResult())
    expect(text.endsWith('}\n')).toBe(true)
    expect(text.slice(0, 17)).toBe('{\n  "agreement": ')
  })

  it('is the text that JSON.stringify sets out, in pieces that hold a platform at most', () => {
    const sorted = (value: unknown): unknown =>
      Array.isArray(value) || typeof value !== 'object' || value === null
        ? value
        : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const platforms of [auditResult().platforms, auditResult().platforms.slice(0, 1), []]) {
      const result = { ...auditResult(), platforms }
      const text = `${JSON.stringify(result, (_, value) => sorted(value), 2)}\n`
      expect(auditJson(result)).toBe(text)
      const longest = Math.max(...[...auditJsonPieces(result)].map(({ length }) => length))
      if (platforms.length > 1) expect(longest).toBeLessThan(text.length / 2)
      expect(resultHash(result)).toBe(contentHash(result))
    }
  })

  it.each([
    ['a number that is none', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['a bigint', 1n],
  ])('refuses %s rather than write null', (_, value) => {
    const result = { ...auditResult(), agreement: { seed: value } } as unknown as AuditResult
    expect(() => auditJson(result)).toThrow('$.agreement.seed')
  })
})

describe('audit.schema.json', () => {
  const file = join(import.meta.dirname, '../../src/report/audit.schema.json')
  const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')),
  )
  const errorsOf = (value: unknown): string[] => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
  const written = (): AuditResult => JSON.parse(auditJson(auditResult())) as AuditResult

  it('describes a result', () => {
    expect(errorsOf(written())).toEqual([])
    expect(errorsOf({ ...written(), confirmed: { listed: 2, unmatched: ['0123456789abcdef'] } })).toEqual([])
  })

  it('describes nothing else', () => {
    expect(errorsOf({ ...written(), extra: 1 })).toEqual([' must NOT have additional properties'])
    const { intake: _, ...withoutIntake } = written()
    expect(errorsOf(withoutIntake)).toEqual([" must have required property 'intake'"])
    const [platform] = written().platforms
    expect(errorsOf({ ...written(), platforms: [{ ...platform, score: -1 }] })).toEqual([
      '/platforms/0/score must be >= 0',
    ])
    expect(errorsOf({ ...written(), platforms: [{ ...platform, grade: 1 }] })).toEqual([
      '/platforms/0/grade must be string,null',
    ])
    const [rule] = platform?.rules ?? []
    expect(errorsOf({ ...written(), platforms: [{ ...platform, rules: [{ ...rule, rate: 97 }] }] })).toEqual([
      '/platforms/0/rules/0/rate must be <= 1',
    ])
  })
})
