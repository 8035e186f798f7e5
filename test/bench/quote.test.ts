import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quoteInto, recorded } from './quote.mjs'

test('the README quotes the recorded benchmark', () => {
  const readme = readFileSync('README.md', 'utf8')
  const results = JSON.parse(readFileSync(recorded, 'utf8')) as { audits: { consultations: number }[] }
  expect(results.audits.length).toBeGreaterThan(0)
  expect(quoteInto(readme, results)).toBe(readme)
  for (const { consultations } of results.audits)
    expect(readme.match(new RegExp(`^\\| +${consultations.toLocaleString('en-US')} \\|`, 'gm'))).toHaveLength(2)
})

test('a README without the place is refused', () => {
  expect(() => quoteInto('# ihq', {})).toThrow('speed:zh')
})
