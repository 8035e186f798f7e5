import { describe, expect, it } from 'vitest'
import { deliveryBut } from '../../../src/records/fromRows.js'
import { figureText } from '../../../src/report/sections/figures.js'
import { editionOf } from '../../../src/report/wording.js'
import { model } from '../modelFixture.js'
import { options, platforms } from '../resultFixture.js'

describe('a core point', () => {
  const points = model(platforms.good).corePoints
  const figure = (point: number, title: string) => points[point - 1]?.figures.find((one) => one.title === title)

  it('prints figures with what they were counted on', () => {
    expect(figure(1, '问诊量')).toMatchObject({ value: '4,300', note: '' })
    expect(figure(1, '每千次问诊违法违规情形数')).toMatchObject({ value: '7.7', note: '33 / 4,300' })
    expect(figure(1, '投诉办结率')).toMatchObject({ value: '0.0%', note: '0 / 12', interval: '95%置信区间0.0%–24.2%' })
    expect(figure(3, '与药品挂钩的收入占比（应为零）')).toMatchObject({ value: '0.0%', note: '0.00元 / 182,340.50元' })
    expect(figure(7, '技术应用覆盖的服务环节数')).toMatchObject({ value: '3 / 7' })
    expect(figure(8, '收费问诊费用中位数')).toMatchObject({ value: '39.90元', note: '样本数4,012' })
  })

  it('says where there is no data, and what is lacking', () => {
    expect(figure(2, '将合规或质量列为前三位选择因素的医师占比')).toMatchObject({
      value: '无数据',
      known: false,
      note: '未交付：医师问卷（doctor_survey）',
    })
    expect(figure(8, '退费率')).toMatchObject({ value: '无数据', note: '没有可供统计的记录' })
    expect(points.map(({ noData }) => noData)).toEqual([false, false, false, false, false, true, false, false])
    expect(model(platforms.silent).corePoints[5]?.noData).toBe(true)
  })

  it('prints a share that is more than the whole without an interval', () => {
    const [first, ...rest] = platforms.good.corePoints
    const strange = { ...first!, corePoint: 4, figures: [{ name: 'imagesReceived', value: 12, of: 10 }] }
    const odd = { ...platforms.good, corePoints: [...rest.filter((one) => one.corePoint !== 4), strange] }
    const images = model(odd).corePoints[3]?.figures.find((one) => one.title === '图片资料补充率')
    expect(images).toMatchObject({ value: '120.0%', note: '12 / 10' })
  })

  it('incomes of few doctors are not said to be absent from the records', () => {
    const income = options().corePoints[2]?.figures.find(({ name }) => name === 'drugLinkedIncome')
    const text = figureText(income!, undefined, deliveryBut([]), options(), editionOf('zh-CN'))
    expect(text).toMatchObject({ value: '无数据', note: '没有可供统计的记录，或者人数不足11人' })
  })

  it('warns of association at 2, 3, 4, 7 and 8, and shows the dimensions at 5', () => {
    expect(points.filter(({ association }) => association).map(({ number }) => number)).toEqual([
      '2',
      '3',
      '4',
      '7',
      '8',
    ])
    expect(points.filter(({ dimensions }) => dimensions.length > 0).map(({ number }) => number)).toEqual(['5'])
  })

  it('carries both titles, its own language first', () => {
    expect(points[0]).toMatchObject({ title: '规模持续增长，质量建设与管理势在必行', otherLanguage: 'en' })
    expect(model(platforms.good, 'en').corePoints[0]).toMatchObject({
      title: 'Scale grows, so quality must be managed',
      otherTitle: '规模持续增长，质量建设与管理势在必行',
      otherLanguage: 'zh-CN',
    })
  })
})
