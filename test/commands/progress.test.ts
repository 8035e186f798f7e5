import { expect, it } from 'vitest'
import { shareBefore } from '../../src/audit/effort.js'
import { paceOf } from '../../src/commands/pace.js'
import { baselineDataset, ihq, newFolder } from './ihq.js'

it('tells rate and time left from when the work began, and nothing before', () => {
  let now = 5000
  const pace = paceOf(() => now)
  expect(pace('rows', 100, 1100)).toBe(null)
  now = 7000
  expect(pace('rows', 600, 1100)).toEqual({ perSecond: 250, secondsLeft: 2 })
  expect(pace('other', 600, 1100)).toBe(null)
})

it('a kind of unit that takes longer fills more of the bar; the last step ends it', () => {
  const before = shareBefore(['consultation', 'pharmacist', 'report'])
  expect(before.get('consultation')).toBe(0)
  expect(before.get('pharmacist')).toBeGreaterThan(0.5)
  expect(before.get('report')).toBeLessThan(1)
})

it('--json-progress writes one JSON object per line, each with its step, and the error of a run as well', () => {
  const out = `${newFolder()}/run`
  const { code, err } = ihq('audit', baselineDataset(), '--out', out, '--json-progress')
  expect(code).toBe(0)
  const lines = err
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(new Set(lines.map(({ step }) => step))).toEqual(
    new Set(['read', 'digest', 'check', 'link', 'count', 'verdicts', 'report', 'findings', 'pages']),
  )
  for (const { done, total, text } of lines) {
    expect(done).toBeLessThanOrEqual(total)
    expect(text).toMatch(/\p{Script=Han}/u)
  }
  expect(lines.find(({ name }) => name === 'prescription')).toMatchObject({ step: 'verdicts', unit: 'rows' })
  const again = ihq('audit', baselineDataset(), '--out', out, '--json-progress', '--lang', 'en')
  expect({ code: again.code, ...JSON.parse(again.err) }).toMatchObject({ code: 2, error: 'OUT_EXISTS' })
})
