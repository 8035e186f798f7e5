import { expect, test } from 'vitest'
import { perDoubling, slope } from './growth.mjs'

const points = (...pairs: [number, number][]) => pairs.map(([size, seconds]) => ({ size, seconds }))

test('the slope is the power with which time grows', () => {
  expect(slope(points([1, 3], [10, 30], [74, 222]))).toBeCloseTo(1, 12)
  expect(slope(points([10, 1], [20, 4], [40, 16]))).toBeCloseTo(2, 12)
  expect(slope(points([1, 5], [100, 5]))).toBeCloseTo(0, 12)
  // Between the neighbours it is 1 and 2; least squares over equal steps is their mean.
  expect(slope(points([1, 1], [2, 2], [4, 8]))).toBeCloseTo(1.5, 12)
})

test('one size has no slope', () => {
  expect(slope(points([1, 3]))).toBeNull()
})

test('growth is put to a doubling, whatever the step was', () => {
  const factors = perDoubling(points([25, 1], [50, 2], [200, 8], [400, 8]))
  expect(factors.map((factor) => Number(factor.toFixed(9)))).toEqual([2, 2, 1])
})
