import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from '../../src/indicators/wilson.js'

// 81/263, 15/148, 0/20 and 1/29 are the worked examples of Newcombe, Statistics in Medicine 17 (1998) 857, Table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i', (x, n, lower, upper) => {
  const interval = wilsonInterval(x, n)
  expect(interval?.[0]).toBeCloseTo(lower, 4)
  expect(interval?.[1]).toBeCloseTo(upper, 4)
})

test('nothing counted gives no interval', () => expect(wilsonInterval(0, 0)).toBeNull())

test('more successes than trials is our mistake', () => expect(() => wilsonInterval(2, 1)).toThrow(RangeError))

test('the interval lies within 0 to 1, holds the rate, and mirrors', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const x = Math.round(share * n)
      const [lower, upper] = wilsonInterval(x, n) ?? [2, -1]
      expect(lower).toBeGreaterThanOrEqual(0)
      expect(upper).toBeLessThanOrEqual(1)
      expect(lower).toBeLessThanOrEqual(x / n + 1e-12)
      expect(upper).toBeGreaterThanOrEqual(x / n - 1e-12)
      const [mirrorLower] = wilsonInterval(n - x, n) ?? [2]
      expect(mirrorLower).toBeCloseTo(1 - upper, 9)
    }),
  )
})
