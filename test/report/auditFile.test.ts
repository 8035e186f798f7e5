import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { jsonAt, openAuditFile } from '../../src/report/auditFile.js'
import type { AuditResult } from '../../src/report/auditResult.js'
import { auditJson, resultHash } from '../../src/report/json.js'
import { contentHash } from '../../src/rules/contentHash.js'
import { ownFolder, removeSamples } from '../sample/samples.js'
import { auditResult } from './resultFixture.js'

afterAll(removeSamples)

const file = join(ownFolder(), 'audit.json')
const taken = (text: string): unknown => {
  writeFileSync(file, text)
  const { head, platforms } = openAuditFile(file)
  return { ...head, platforms: platforms.map((place) => jsonAt(file, place)) }
}

it('audit.json is read back a platform at a time, however it is set out', () => {
  expect(taken(auditJson(auditResult()))).toEqual(auditResult())
  expect(taken(JSON.stringify(auditResult()))).toEqual(auditResult())
  expect(taken(JSON.stringify(auditResult(), null, '\t'))).toEqual(auditResult())
})

it('whatever texts, lists and objects are in it', () => {
  const platform = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue())
  const head = fc.dictionary(
    fc.string().map((key) => `a${key}`),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(head, fc.array(platform), fc.constantFrom(0, 1, 2), (rest, platforms, indent) => {
      const result = JSON.parse(JSON.stringify({ ...rest, platforms })) as AuditResult
      expect(taken(JSON.stringify(result, null, indent))).toEqual(result)
      expect(taken(auditJson(result))).toEqual(result)
      expect(resultHash(result)).toBe(contentHash(result))
    }),
  )
})

it('is larger than what is read at once', () => {
  const [platform] = auditResult().platforms
  const platforms = Array.from({ length: 60 }, (_, index) => ({
    ...platform,
    name: `"${'\\é{[,'.repeat(5000)}${index}`,
  }))
  expect(taken(JSON.stringify({ ...auditResult(), platforms }))).toEqual({ ...auditResult(), platforms })
})

it.each(['', '{"platforms":[{"a":1}', '{"platforms":[],"tool":"'])('does not take %o for a whole file', (text) => {
  const { platforms, ...head } = auditResult()
  expect(() => expect(taken(text)).toEqual({ ...head, platforms })).toThrow()
})
