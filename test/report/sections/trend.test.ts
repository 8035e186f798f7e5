import { describe, expect, it } from 'vitest'
import { model } from '../modelFixture.js'
import { platforms } from '../resultFixture.js'

describe('months and institutions', () => {
  it('gives a month without consultations a dash, not 0', () => {
    const quiet = { ...platforms.good, months: [{ month: '2025-01', consultations: 0, violations: 0 }] }
    expect(model(quiet).trend).toMatchObject({ chart: null, months: [{ perThousand: '—', consultations: '0' }] })
    const two = { ...quiet, months: [...quiet.months, { month: '2025-02', consultations: 200, violations: 3 }] }
    expect(model(two).trend.chart?.columns.map(({ value, height }) => [value, height])).toEqual([
      ['—', '0.0'],
      ['15.0', '174.0'],
    ])
  })

  it('lists institutions lowest first, those too small to compare at the end', () => {
    const { rows } = model(platforms.good).institutions
    expect(rows.map(({ institutionId, name, rate, small }) => [institutionId, name, rate, small])).toEqual([
      ['I-0001', '海河互联网医院', '96.8%', false],
      ['I-0002', '津门互联网医院', '99.2%', false],
      ['I-0003', '—', '88.9%', true],
    ])
  })
})
