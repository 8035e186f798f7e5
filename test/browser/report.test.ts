import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { renderReports } from '../../src/report/render.js'
import { auditResult, finding, options, platform, platforms, rules } from '../report/resultFixture.js'

const executablePath = '/usr/bin/chromium'
const launchArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const present = existsSync(executablePath)
if (!present) console.warn(`SKIPPED: the reports were not opened in a browser, for there is no ${executablePath}`)

const hostile = '<img src=x onerror="window.hit=1">{{x}}=cmd()<script>window.hit=2</script>'
/** The distance from the top at which targets come to rest: the bar stays in view. */
const barHeight = 64
const sections = ['conclusion', 'intake', 'core-points', 'rules', 'trend', 'findings', 'method']

describe.skipIf(!present)('a report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const urlOf = (path: string): string => pathToFileURL(join(folder, path)).href
  const report = urlOf('platform-002/report.html')
  let browser: Browser
  let context: BrowserContext | undefined
  /** Requests other than for files, console errors, page errors. */
  let trouble: string[] = []

  beforeAll(async () => {
    const hostileFindings = [
      finding({ unitId: hostile, institutionId: hostile, evidence: { prescriptionOrigin: hostile } }),
    ]
    const attacked = { tallies: { 'RX-002': { pass: 30, fail: 1 } }, consultations: 40, findings: hostileFindings }
    const { tooSmall: _, ...others } = platforms
    const all = [...Object.values(others), platform({ number: 6, name: hostile, ...attacked })]
    for (const { path, content } of renderReports(auditResult({ platforms: all }), rules, options())) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    browser = await chromium.launch({ executablePath, args: launchArguments })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(async () => {
    await context?.close()
    expect(trouble).toEqual([])
  })

  async function open(url: string, { width = 1280, javaScriptEnabled = true } = {}): Promise<Page> {
    trouble = []
    context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
    const page = await context.newPage()
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) trouble.push(request.url())
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) trouble.push(message.text())
    })
    page.on('pageerror', (error) => trouble.push(error.message))
    await page.goto(url)
    return page
  }
  const visibleEditions = (page: Page): Promise<unknown> =>
    page.evaluate(`[...document.querySelectorAll('.edition')]
      .filter((edition) => getComputedStyle(edition).display !== 'none').map(({ id }) => id)`)
  const switchTo = (page: Page, name: string): Promise<void> => page.locator('.switch').getByText(name).click()
  const stateOf = (page: Page): Promise<unknown> =>
    page.evaluate(`({
      lang: document.documentElement.lang,
      title: document.title,
      current: [...document.querySelectorAll('.switch [aria-current]')].map(({ textContent }) => textContent),
    })`)

  it('shows one language, and switches to the other and back', async () => {
    const page = await open(report)
    expect(await visibleEditions(page)).toEqual(['zh'])
    expect(await stateOf(page)).toEqual({ lang: 'zh-CN', title: '乙平台 诊疗质量审查报告', current: ['中文'] })
    await switchTo(page, 'English')
    expect(await visibleEditions(page)).toEqual(['en'])
    expect(await stateOf(page)).toEqual({ lang: 'en', title: '乙平台: quality audit report', current: ['English'] })
    await switchTo(page, '中文')
    expect(await visibleEditions(page)).toEqual(['zh'])
  })

  it('keeps the reader’s place when the language changes', async () => {
    const page = await open(`${report}#zh-rules`)
    await switchTo(page, 'English')
    const top = Number(await page.evaluate(`document.querySelector('#en-rules').getBoundingClientRect().top`))
    expect(Math.abs(top - barHeight)).toBeLessThan(4)
  })

  it('opens in the language of a link into it', async () => {
    const page = await open(`${report}#en-rule-RX-005`)
    expect(await visibleEditions(page)).toEqual(['en'])
    expect(await page.locator('#en-rule-RX-005').isVisible()).toBe(true)
  })

  it('switches without script, too', async () => {
    const page = await open(report, { javaScriptEnabled: false })
    expect(await page.locator('#zh').isVisible()).toBe(true)
    expect(await page.locator('#en').isVisible()).toBe(false)
    await switchTo(page, 'English')
    expect(await page.locator('#zh').isVisible()).toBe(false)
    expect(await page.locator('#en').isVisible()).toBe(true)
    await page.locator('#en .contents a').last().click()
    expect(await page.locator('#en-method').isVisible()).toBe(true)
    expect(await page.locator('#zh').isVisible()).toBe(false)
  })

  it.each(['zh', 'en'])('has every section in %s, each with its heading', async (short) => {
    const page = await open(`${report}#${short}`)
    for (const section of sections) {
      const heading = page.locator(`#${short} [data-section="${section}"] > h2`)
      expect([section, await heading.isVisible(), (await heading.textContent()) !== '']).toEqual([section, true, true])
    }
    expect(await page.locator(`#${short} .core-point`).count()).toBe(8)
    expect(await page.locator(`#${short} .rule`).count()).toBe(rules.length)
  })

  it.each(['zh', 'en'])('does not run over the side of a telephone or a desk in %s', async (short) => {
    for (const path of [
      'index.html',
      'platform-002/report.html',
      'platform-003/report.html',
      'platform-006/report.html',
    ])
      for (const width of [390, 1280]) {
        const page = await open(`${urlOf(path)}#${short}`, { width })
        const over = await page.evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`)
        expect([path, width, over]).toEqual([path, width, 0])
        await context?.close()
      }
  })

  it('shows every number of a table on a telephone, and the link home in one language', async () => {
    for (const path of ['index.html', 'platform-002/report.html']) {
      const page = await open(urlOf(path), { width: 390 })
      const hidden = await page.evaluate(`[...document.querySelectorAll('#zh .scroll:has(table)')]
        .filter((scroll) => scroll.scrollWidth > scroll.clientWidth).map((scroll) => scroll.ariaLabel)`)
      expect([path, hidden]).toEqual([path, []])
      await context?.close()
    }
    const page = await open(report)
    expect(await page.locator('.home span:visible').textContent()).toBe('返回平台对比')
    await switchTo(page, 'English')
    expect(await page.locator('.home span:visible').textContent()).toBe('All platforms')
  })

  it('keeps text from records text', async () => {
    for (const path of ['index.html', 'platform-006/report.html']) {
      const page = await open(urlOf(path))
      expect(await page.evaluate('window.hit')).toBeUndefined()
      expect(await page.locator('img').count()).toBe(0)
      expect(await page.locator('main script').count()).toBe(0)
      expect(await page.locator('#zh').textContent()).toContain(hostile)
      await context?.close()
    }
  })

  it('leads from the comparison to a report and back', async () => {
    const page = await open(urlOf('index.html'))
    await page.locator('#zh .comparison').getByText('丙平台').click()
    expect(await page.locator('#zh h1').textContent()).toBe('丙平台')
    await page.locator('.home').click()
    expect(await page.locator('#zh .comparison').isVisible()).toBe(true)
  })

  it('unfolds what failed for the printer, prints one language, and folds it again', async () => {
    const page = await open(`${report}#en`)
    const folded = page.locator('.rule.failed details:not([open])')
    const before = await folded.count()
    expect(before).toBeGreaterThan(0)
    await page.evaluate(`void dispatchEvent(new Event('beforeprint'))`)
    expect(await folded.count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await visibleEditions(page)).toEqual(['en'])
    expect(await page.locator('.switch').isVisible()).toBe(false)
    const head = await page.evaluate(`getComputedStyle(document.querySelector('#en .rules thead')).display`)
    expect(head).toBe('table-header-group')
    await page.evaluate(`void dispatchEvent(new Event('afterprint'))`)
    expect(await folded.count()).toBe(before)
  })

  it('names its regions and its table headers', async () => {
    const page = await open(report)
    expect(await page.locator('main').count()).toBe(1)
    expect(await page.locator('h1:visible').count()).toBe(1)
    const unnamed =
      'section:not([aria-labelledby]):not(.core-point), nav:not([aria-label]), [role="region"]:not([aria-label])'
    expect(await page.locator(unnamed).count()).toBe(0)
    expect(await page.locator('th:not([scope])').count()).toBe(0)
  })
})
