import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createHtmlRenderer } from '../../src/report/html.js'
import { renderReports } from '../../src/report/render.js'
import { loadTemplates } from '../../src/report/templates.js'
import { auditResult, finding, options, platform, rules } from './resultFixture.js'

const rendered = (...of: Parameters<typeof renderReports>) => [...renderReports(...of)]

const files = rendered(auditResult(), rules, options())
const contentOf = (path: string): string => files.find((file) => file.path === path)?.content ?? ''

it('writes the comparison and a report per platform', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'index.html',
    ...[1, 2, 3, 4, 5, 6].map((n) => `platform-00${n}/report.html`),
  ])
})

it('writes the same bytes of the same result', () => {
  expect(rendered(auditResult(), rules, options())).toEqual(files)
})

it.each(files.map(({ path, content }) => [path, content]))('%s asks the network for nothing', (_, content) => {
  expect(content).not.toMatch(/https?:|\bsrc=|@import|url\(|<link|<iframe|<img|<object|\bon[a-z]+=/i)
  const hrefs = [...content.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')
  expect(hrefs.filter((href) => !/^(#[\w-]+|\.\.\/index\.html|platform-00\d\/report\.html)$/.test(href))).toEqual([])
})

it.each(files.map(({ path, content }) => [path, content]))('%s links only to what is in it', (_, content) => {
  const ids = [...content.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '')
  expect(new Set(ids).size).toBe(ids.length)
  const targets = [...content.matchAll(/(?:href="#|aria-labelledby=")([\w-]+)"/g)].map(([, id]) => id ?? '')
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
})

it('lets no script run but its own', () => {
  const page = contentOf('platform-001/report.html')
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '')
  expect(scripts).toHaveLength(1)
  const hash = createHash('sha256')
    .update(scripts[0] ?? '')
    .digest('base64')
  expect(page).toContain(`script-src &#x27;sha256-${hash.replaceAll('=', '&#x3D;')}&#x27;`)
})

describe('language', () => {
  it('is complete in both, and the first is the one asked for', () => {
    const english = rendered(auditResult(), rules, options({ language: 'en' }))[1]?.content ?? ''
    expect(english).toContain('<html lang="en" data-first="en">')
    expect(english).toContain('<title>甲平台: quality audit report</title>')
    expect(contentOf('platform-001/report.html')).toContain('<html lang="zh-CN" data-first="zh">')
    const sections = (short: string): string[] =>
      [...english.matchAll(new RegExp(`<section id="${short}-([\\w-]+)"`, 'g'))].map(([, name]) => name ?? '')
    expect(sections('zh')).toEqual(['conclusion', 'intake', 'core-points', 'rules', 'trend', 'findings', 'method'])
    expect(sections('en')).toEqual(sections('zh'))
  })
})

describe('synthetic data', () => {
  it('is labelled on every page, on screen and in print', () => {
    for (const { content } of files) expect(content.match(/合成数据 \/ Synthetic data/g)).toHaveLength(2)
  })
  it('real data is not', () => {
    const real = auditResult({ dataset: { layout: 'canonical', synthetic: false, inputs: [] } })
    for (const { content } of rendered(real, rules, options()))
      expect(content).not.toContain('合成数据 / Synthetic data')
  })
})

describe('text from records', () => {
  const hostile = '<img src=x onerror=alert(1)>{{x}}"\'</script><script>alert(2)</script>=cmd()'
  const page = rendered(
    auditResult({
      platforms: [
        platform({
          number: 1,
          name: hostile,
          consultations: 40,
          tallies: { 'RX-002': { pass: 30, fail: 1 } },
          findings: [finding({ unitId: hostile, institutionId: hostile, evidence: { prescriptionOrigin: hostile } })],
        }),
      ],
    }),
    rules,
    options(),
  )
  it.each(page.map(({ path, content }) => [path, content]))('stays text in %s', (_, content) => {
    expect(content).not.toContain('<img')
    expect(content.match(/<script>/g)).toHaveLength(1)
    expect(content).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;{{x}}&quot;')
  })
  it('never becomes a path', () => {
    const elsewhere = (folder: string) => () =>
      rendered(auditResult({ platforms: auditResult().platforms.map((one) => ({ ...one, folder })) }), rules, options())
    for (const folder of ['', '.', '..', 'a/b', 'a\\b', '../x'])
      expect(elsewhere(folder)).toThrow('not the name of a folder')
  })
})

it('a template that asks for a field which the model has not is an error', () => {
  const templates = loadTemplates()
  const broken = {
    ...templates,
    pages: new Map([...templates.pages, ['index', '{{#each platforms}}{{nmae}}{{/each}}']]),
  }
  expect(() => rendered(auditResult(), rules, options({ templates: broken }))).toThrow('"nmae" not defined')
  const brokenPartial = { ...templates, partials: new Map([...templates.partials, ['rate', '{{raet}}']]) }
  expect(() => rendered(auditResult(), rules, options({ templates: brokenPartial }))).toThrow('"raet" not defined')
  expect(() => createHtmlRenderer({ ...templates, pages: new Map() })).toThrow('no template is named')
})
