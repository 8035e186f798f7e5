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

  it('says how many violations lie in none of the months', () => {
    const { months } = platforms.good
    const total = months.reduce((sum, { violations }) => sum + violations, 0)
    const withFindings = (violation: number) => ({
      ...platforms.good,
      findings: { ...platforms.good.findings, byConsequence: { violation, review: 0, below_target: 0, rate: 0 } },
    })
    expect(model(withFindings(total)).trend.undated).toBe('')
    expect(model(withFindings(total + 9)).trend.undated).toBe('发生时间未载明或者不在上列月份的违法违规情形9项未计入。')
  })

  it('says how many violations belong to none of the institutions', () => {
    const withFindings = (violation: number) => ({
      ...platforms.good,
      findings: { ...platforms.good.findings, byConsequence: { violation, review: 0, below_target: 0, rate: 0 } },
    })
    expect(model(withFindings(35)).institutions.unplaced).toBe('')
    expect(model(withFindings(40), 'en').institutions.unplaced).toBe(
      'Violations of no named institution, or of the platform as a whole, are not counted here: 5.',
    )
  })

  it('prints few violations among many consultations as few, not as none', () => {
    const few = { ...platforms.good, months: [{ month: '2025-01', consultations: 40_000, violations: 1 }] }
    expect(model(few).trend).toMatchObject({
      months: [{ perThousand: '<0.1' }],
      chart: { columns: [{ value: '<0.1' }] },
    })
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
