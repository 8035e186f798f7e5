import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bytes,
  count,
  decimal,
  percent,
  percentApart,
  percentRange,
  perThousand,
  perThousandText,
  plainNumber,
  roundHalfUp,
  scoreText,
} from '../../src/report/numbers.js'

describe('rounding is half up, on the digits that the number prints with', () => {
  it.each([
    [1.005, 2, '1.01'],
    [2.5, 0, '3'],
    [0.125, 2, '0.13'],
    [1.45, 1, '1.5'],
    [8.345, 2, '8.35'],
    [-2.5, 0, '-3'],
    [-0.04, 1, '0.0'],
    [1e-9, 4, '0.0000'],
  ])('%d to %d places is %s', (value, places, printed) => expect(roundHalfUp(value, places)).toBe(printed))

  it('refuses what is no number', () => expect(() => roundHalfUp(Number.NaN, 1)).toThrow(RangeError))

  it('is never further from the value than half a unit of the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, places) => {
        expect(Math.abs(Number(roundHalfUp(value, places)) - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-6)
      }),
    )
  })
})

describe('percentages', () => {
  it.each([
    [0, '0.0%'],
    [1, '100.0%'],
    [0.5, '50.0%'],
    [0.12345, '12.3%'],
    [0.1235, '12.4%'],
    [0.0004, '<0.1%'],
    [0.0005, '0.1%'],
    [0.9996, '>99.9%'],
    [0.9994, '99.9%'],
    [null, '—'],
  ])('%d is %s', (share, printed) => expect(percent(share)).toBe(printed))

  it('says none only of none, and all only of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(), (n, k) => {
        const successes = k % (n + 1)
        expect(percent(successes / n) === '0.0%').toBe(successes === 0)
        expect(percent(successes / n) === '100.0%').toBe(successes === n)
      }),
    )
  })

  it('rounds the bounds of an interval without that guard', () => {
    expect(percentRange([0.00001, 0.99999])).toBe('0.0%–100.0%')
    expect(percentRange(null)).toBe('—')
  })
})

describe('what is held against a bound', () => {
  it('has the decimals that tell it from the bound', () => {
    expect([percentApart(0.59996, 0.6), percentApart(0.5996, 0.6), percentApart(0.599, 0.6)]).toEqual([
      '59.996%',
      '59.96%',
      '59.9%',
    ])
    expect([percentApart(0.01004, 0.01), percentApart(0.02, 0.01), percentApart(0.0001, 0.6)]).toEqual([
      '1.004%',
      '2.0%',
      '<0.1%',
    ])
  })

  it('is no better grade, and no full score, by rounding', () => {
    const bands = [{ from: 90 }, { from: 75 }, { from: 0 }]
    expect([89.96, 74.999, 99.96, 89.94, 90, 100, null].map((score) => scoreText(score, bands))).toEqual([
      '89.96',
      '74.999',
      '99.96',
      '89.9',
      '90.0',
      '100.0',
      '—',
    ])
    // Within floating point of the bound it has the better grade.
    expect(scoreText(89.99999999999999, bands)).toBe('90.0')
    expect(scoreText(99.96)).toBe('99.96')
  })
})

it('events per 1,000 are 0.0 of exactly none only', () => {
  expect([perThousandText(0), perThousandText(0.04), perThousandText(0.05), perThousandText(null)]).toEqual([
    '0.0',
    '<0.1',
    '0.1',
    '—',
  ])
})

it('groups thousands, and prints zero as 0 and nothing as a dash', () => {
  expect([count(0), count(999), count(1000), count(74_090_000), count(null)]).toEqual([
    '0',
    '999',
    '1,000',
    '74,090,000',
    '—',
  ])
  expect([decimal(0), decimal(1234.56), decimal(86.25), decimal(null)]).toEqual(['0.0', '1,234.6', '86.3', '—'])
  expect([plainNumber(5), plainNumber(7.5), plainNumber(12_000), plainNumber(1 / 3)]).toEqual([
    '5',
    '7.5',
    '12,000',
    '0.3333',
  ])
  expect([perThousand(3, 200), perThousand(3, 0)]).toEqual([15, null])
  expect([bytes(12), bytes(2048), bytes(5 * 1024 ** 2), bytes(3 * 1024 ** 3)]).toEqual([
    '12 B',
    '2.0 KiB',
    '5.0 MiB',
    '3.0 GiB',
  ])
})
