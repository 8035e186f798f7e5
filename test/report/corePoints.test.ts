import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTables } from '../../src/records/table.js'
import { type CorePoint, loadCorePoints } from '../../src/report/corePoints.js'
import { figuresFolder, rulesFolder } from '../../src/resources.js'

const points = loadCorePoints(rulesFolder)

describe('the eight core points', () => {
  it('carry the terms of the 2022 report', () => {
    expect(points.map((point) => point.title['zh-CN'])).toEqual([
      '规模持续增长，质量建设与管理势在必行',
      '平台质量是医生选择执业平台的重要标准',
      '阳光收入与医生工具促进质与量兼顾',
      '客观因素影响质量：患者提示、患者引导、实用工具',
      '流程合规性、服务连续性、结果有效性',
      '标准化诊疗与疾病管理路径、专家共识优化结果',
      '资源集约、专病深耕、技术贯穿关键环节',
      '回归收费时代，支付方更替促进质量',
    ])
  })

  it('speak of association, and of nothing more, where the records show no more', () => {
    const associations = points.filter((point) => point.association)
    expect(associations.map((point) => point.corePoint)).toEqual([2, 3, 4, 7, 8])
    for (const { shows } of associations) {
      expect(shows['zh-CN']).toContain('相关')
      expect(shows.en).toMatch(/goe?s? together/)
    }
    const said = points.flatMap(({ shows, figures }) => [
      shows,
      ...figures.flatMap((one) => [one.title, one.definition]),
    ])
    for (const text of said) expect(text['zh-CN']).not.toMatch(/导致|造成|引起/)
  })

  it('name tables and columns of the data model', () => {
    const tables = loadTables()
    const known = new Set(
      [...tables].flatMap(([name, { columns }]) => [name, ...columns.map((one) => `${name}.${one.name}`)]),
    )
    const needs = points.flatMap(({ figures }) => figures.flatMap((figure) => figure.needs))
    expect(needs.filter((need) => !known.has(need))).toEqual([])
  })

  it('have a query for every figure that is not made of verdicts', () => {
    const queries = readdirSync(figuresFolder).map((file) => file.replace(/\.ts$/, ''))
    const figures = points.flatMap(({ figures }) => figures.map(({ name }) => name))
    expect(figures.filter((name) => !queries.includes(name))).toEqual(['violationsPerThousand'])
  })
})

describe('a broken file', () => {
  const withFile = (content: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'core-points-'))
    writeFileSync(join(folder, 'core-points.json'), content)
    return folder
  }
  const changed = (change: (points: CorePoint[]) => unknown): string => {
    const { corePoints } = JSON.parse(readFileSync(join(rulesFolder, 'core-points.json'), 'utf8')) as {
      corePoints: CorePoint[]
    }
    return withFile(JSON.stringify({ corePoints: change(corePoints) }))
  }
  it.each([
    ['is missing', mkdtempSync(join(tmpdir(), 'core-points-')), 'not readable'],
    ['is no JSON', withFile('{'), 'not readable'],
    ['holds something else', withFile('{"corePoints":{}}'), 'has no list corePoints'],
    ['lacks a point', changed((all) => all.slice(1)), 'must list the points 1 to 8 in order'],
    [
      'has a figure twice',
      changed((all) => all.map((one) => ({ ...one, figures: all[0]?.figures }))),
      'is there twice',
    ],
    [
      'has a strange kind',
      changed((all) =>
        all.map((one) => ({ ...one, figures: one.figures.map((figure) => ({ ...figure, kind: 'pie' })) })),
      ),
      'has the unknown kind "pie"',
    ],
  ])('that %s is named', (_, folder, message) => expect(() => loadCorePoints(folder)).toThrow(message))
})
