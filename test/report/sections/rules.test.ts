import { describe, expect, it } from 'vitest'
import { platformModel } from '../../../src/report/model.js'
import { editionOf } from '../../../src/report/wording.js'
import { model, ruleText, subject } from '../modelFixture.js'
import { platform, platforms } from '../resultFixture.js'

describe('a rule', () => {
  it('prints nought as 0 and nothing as a dash with its reason', () => {
    const text = model(platforms.good)
    expect(ruleText(text, 'RX-002')).toMatchObject({
      fail: '0',
      unknown: '0',
      rate: '100.0%',
      why: null,
      failed: false,
    })
    const reasons = ['PC-010', 'OE-010'].map((id) => {
      const { rate, interval, why, bar, coverage } = ruleText(text, id)
      return { rate, interval, why, bar, coverage }
    })
    expect(reasons).toEqual([
      { rate: '—', interval: '—', why: '数据不足，无法判定', bar: null, coverage: '0.0%' },
      { rate: '—', interval: '—', why: '期间内无此类对象', bar: null, coverage: '—' },
    ])
    const excluded = { 'RX-005': { excluded: 3 }, 'RX-002': { notApplicable: 2 } }
    const other = model(platform({ number: 9, name: '壬', consultations: 3, tallies: excluded }), 'en')
    expect([ruleText(other, 'RX-005').why, ruleText(other, 'RX-002').why]).toEqual(['all excluded', 'applies to none'])
  })

  it('draws its interval where the numbers are', () => {
    expect(ruleText(model(platforms.good), 'SC-011').bar).toEqual({ from: '77.5', width: '40.7', at: '110.0' })
    expect(ruleText(model(platforms.good), 'RX-002').bar).toEqual({ from: '119.0', width: '1.0', at: '120.0' })
  })

  it('names an article only where it was read in the official text, and a quote only where its text was', () => {
    const text = model(platforms.good)
    const basis = (id: string) => ruleText(text, id).details.basis.map(({ article, quote }) => [article, quote])
    expect(basis('PC-001')).toEqual([
      ['第十六条', '“不得对首诊患者开展互联网诊疗活动”'],
      [null, '“判断是否符合复诊条件”'],
    ])
    expect(basis('PC-010')).toEqual([[null, null]])
    expect(basis('RX-002')).toEqual([[null, '“严禁使用人工智能等自动生成处方”']])
    expect(ruleText(text, 'RX-013').details.basis).toEqual([
      { document: '《天津市互联网医院管理实施办法》', article: null, quote: null, jurisdiction: '适用地域：天津市' },
    ])
    expect(ruleText(text, 'OE-001').details).toMatchObject({
      basis: [],
      noBasis: '无法规依据，系管理目标或者统计指标。',
    })
  })

  it('is put into sentences, with codes in words', () => {
    const { conditions } = ruleText(model(platforms.good), 'PC-001').details
    expect(conditions).toEqual([
      {
        label: '适用范围（同时满足）',
        sentences: [
          { text: '业务类别为复诊诊疗', children: [] },
          {
            text: '满足下列任一项：',
            children: [
              { text: '已作出诊断：是', children: [] },
              { text: '已开具处方：是', children: [] },
            ],
          },
        ],
      },
      {
        label: '判定要求（同时满足）',
        sentences: [
          { text: '医师标记为首诊：否', children: [] },
          { text: '有既往就诊凭据：是', children: [] },
        ],
      },
    ])
    const english = model(platforms.good, 'en')
    expect(ruleText(english, 'RX-002').details.conditions[0]?.sentences[0]?.text).toBe(
      'Origin of the prescription is none of: AI, system',
    )
    expect(ruleText(english, 'DOC-001').details.conditions[0]?.sentences[0]?.text).toBe('Not all of these at once:')
    expect(ruleText(english, 'SC-001').details.conditions[0]?.sentences[0]?.text).toBe(
      'firstReplyMinutes is at most “promisedMinutes”',
    )
  })

  it('whose definition was not handed over is our own mistake', () => {
    const without = { ...subject(platforms.good), rules: new Map() }
    expect(() => platformModel(without, editionOf('en'))).toThrow('the result has')
  })
})
