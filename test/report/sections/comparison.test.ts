import { describe, expect, it } from 'vitest'
import { indexModel } from '../../../src/report/model.js'
import { overviewOf } from '../../../src/report/overview.js'
import { ruleOverview } from '../../../src/report/sections/manyPlatforms.js'
import { editionOf } from '../../../src/report/wording.js'
import { rulesById } from '../modelFixture.js'
import { auditResult, options, platforms } from '../resultFixture.js'

describe('the comparison', () => {
  const index = indexModel(auditResult(), overviewOf(auditResult().platforms), rulesById, options(), editionOf('zh-CN'))

  it('sets the graded by score, and says why the others are not', () => {
    expect(index.platforms.map(({ name, grade, veto }) => [name, grade, veto])).toEqual([
      ['甲平台', 'A', null],
      ['乙平台', 'C', '一票否决，原为A级'],
      ['丁平台', 'C', '一票否决，原为B级'],
      ['丙平台', '证据不足', null],
      ['戊平台', '证据不足', null],
      ['己平台', '证据不足', null],
    ])
    expect(index.ungraded.map(({ name }) => name)).toEqual(['丙平台', '戊平台', '己平台'])
    expect(index.platforms[0]?.href).toBe('platform-001/report.html')
  })

  it('sets rules beside platforms while they fit', () => {
    expect(index.matrix?.rules).toHaveLength(11)
    expect(index.matrix?.rules[0]?.cells.map(({ rate }) => rate)).toEqual([
      '99.9%',
      '99.9%',
      '78.0%',
      '100.0%',
      '—',
      '—',
    ])
    const crowd = overviewOf(Array.from({ length: 13 }, () => platforms.good))
    expect(indexModel(auditResult(), crowd, rulesById, options(), editionOf('en')).matrix).toBeNull()
  })

  it('counts the grades and sums up the rules where platforms no longer fit side by side', () => {
    const crowd = overviewOf([...Array.from({ length: 11 }, () => platforms.good), ...auditResult().platforms])
    const {
      many,
      grades,
      ruleOverview: rows,
      ungradedCount,
    } = indexModel(auditResult(), crowd, rulesById, options(), editionOf('zh-CN'))
    expect(many).toBe(true)
    expect(grades.map(({ key, grade, platforms: n, share }) => [key, grade, n, share])).toEqual([
      ['A', 'A', '12家', '70.6%'],
      ['B', 'B', '0家', '0.0%'],
      ['C', 'C', '2家', '11.8%'],
      ['D', 'D', '0家', '0.0%'],
      ['-', '证据不足', '3家', '17.6%'],
    ])
    expect(ungradedCount).toBe('共3家，点击展开')
    const [first] = rows
    const counted = crowd.rules.find(({ ruleId }) => ruleId === first?.ruleId)
    expect(first).toMatchObject({
      judged: String(counted?.platformsJudged),
      failing: String(counted?.platformsFailing),
      failingShare: { share: '93.3%', interval: '70.2%–98.8%' },
      counted: '55,129',
      rate: { share: '98.4%', interval: '98.3%–98.5%' },
    })
    expect(rows).toHaveLength(11)
    expect(index.many).toBe(false)
    expect(index.ruleOverview).toEqual([])
  })

  it('has no share, and no interval, where nothing was judged', () => {
    const unjudged = { ruleId: 'OE-010', consequence: 'rate', pass: 0, fail: 0 } as const
    const [row] = ruleOverview([{ ...unjudged, platformsJudged: 0, platformsFailing: 0 }], String, editionOf('en'))
    const none = { share: '—', interval: null }
    expect(row).toMatchObject({ judged: '0', failing: '—', failingShare: none, counted: '0', rate: none, fails: '—' })
  })
})
