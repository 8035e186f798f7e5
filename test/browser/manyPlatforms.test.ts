import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { renderReports } from '../../src/report/render.js'
import { auditResult, options, platform, rules } from '../report/resultFixture.js'

const executablePath = '/usr/bin/chromium'
const present = existsSync(executablePath)
if (!present) console.warn(`SKIPPED: the comparison was not opened in a browser, for there is no ${executablePath}`)

const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=2</script>'
/** 250 platforms: one in five without a grade, the others with a rate that falls with their number. */
const platforms = Array.from({ length: 250 }, (_, index) =>
  platform({
    number: index + 1,
    name: index === 100 ? hostile : `第${index + 1}号平台`,
    consultations: index % 5 === 4 ? 10 : 1000 + index,
    tallies: { 'RX-002': { pass: 1000 - index * 3, fail: index * 3 }, 'RX-005': { pass: 900, fail: 2 } },
  }),
)
const gradeCount = (grade: string | null): number => platforms.filter((one) => one.grade === grade).length

describe.skipIf(!present)('the comparison of many platforms in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const file = join(folder, 'index.html')
  let browser: Browser
  let context: BrowserContext | undefined
  let trouble: string[] = []

  beforeAll(async () => {
    for (const { path, content } of renderReports(auditResult({ platforms }), rules, options()))
      if (path === 'index.html') writeFileSync(file, content)
    browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(async () => {
    await context?.close()
    expect(trouble).toEqual([])
  })

  async function open({ hash = '#zh', width = 1280, javaScriptEnabled = true } = {}): Promise<Page> {
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
    await page.goto(`${pathToFileURL(file).href}${hash}`)
    return page
  }
  const listing = (page: Page) => page.locator('#zh [data-listing="platforms"]')
  const names = (page: Page): Promise<string[]> => listing(page).locator('tbody th a').allTextContents()
  const status = (page: Page): Promise<string | null> => listing(page).locator('[data-status]').textContent()

  it('says how many have each grade, and shows a hundred of them until more are asked for', async () => {
    const page = await open()
    const chips = await listing(page).locator('[data-grade-chip] b').allTextContents()
    expect(chips).toEqual(['A', 'B', 'C', 'D', null].map((grade) => `${gradeCount(grade)}家`))
    expect(gradeCount(null)).toBe(50)
    expect(await names(page)).toHaveLength(100)
    expect(await status(page)).toBe('符合条件的平台250家（共250家），现显示100家。')
    await listing(page).getByText('继续显示').click()
    expect(await names(page)).toHaveLength(200)
    await listing(page).getByText('全部显示').click()
    expect(await names(page)).toHaveLength(250)
    expect(await listing(page).locator('[data-more]').isVisible()).toBe(false)
  })

  it('is filtered by grade and by name or id, and the other language shows the same', async () => {
    const page = await open()
    await listing(page).locator('[data-grade-chip="-"]').click()
    expect(await names(page)).toHaveLength(50)
    await listing(page).locator('[data-find]').fill('号平台')
    expect(await names(page)).toHaveLength(50)
    await listing(page).locator('[data-find]').fill('第25')
    expect(await names(page)).toEqual(['第25号平台', '第250号平台'])
    expect(await status(page)).toBe('符合条件的平台2家（共250家），现显示2家。')
    await page.locator('.switch').getByText('English').click()
    const english = page.locator('#en [data-listing="platforms"]')
    expect(await english.locator('tbody tr').count()).toBe(2)
    expect(await english.locator('[data-status]').textContent()).toBe('2 of 250 platforms match; 2 shown.')
    await english.locator('[data-grade-chip="-"]').click()
    await english.locator('[data-find]').fill('nobody is called so')
    expect(await english.locator('tbody tr').count()).toBe(0)
    await english.locator('[data-find]').fill(platforms[249]?.platformId.toUpperCase() ?? '')
    expect(await english.locator('tbody tr').count()).toBe(1)
  })

  it('is ordered by any column: from the greatest, from the least, and as it was; what has no number is last', async () => {
    const page = await open()
    const before = await names(page)
    const head = listing(page).locator('thead button').filter({ hasText: '问诊量' })
    const volumes = () => listing(page).locator('tbody tr td:nth-of-type(6)').allTextContents()
    await head.click()
    expect((await volumes()).slice(0, 2)).toEqual(['1,248', '1,247'])
    expect(await listing(page).locator('[aria-sort="descending"]').count()).toBe(1)
    await head.click()
    expect((await volumes()).slice(0, 51)).toEqual([...Array.from({ length: 50 }, () => '10'), '1,000'])
    await head.click()
    expect(await names(page)).toEqual(before)
    await listing(page).locator('[data-order]').selectOption({ label: '综合得分（升序）' })
    const lowest = [...platforms].sort((a, b) => (a.score ?? 0) - (b.score ?? 0))[0]?.name
    expect((await names(page))[0]).toBe(lowest)
    await listing(page).locator('[data-order]').selectOption({ label: '平台（升序）' })
    expect((await names(page)).slice(0, 3)).toEqual([hostile, '第1号平台', '第2号平台'])
  })

  it('sums up the rules over all platforms, in any order', async () => {
    const page = await open()
    const overview = page.locator('#zh [data-listing="rules"]')
    const fails = platforms.map(({ rules: all }) => all.find(({ ruleId }) => ruleId === 'RX-002')?.fail ?? 0)
    const [row] = await overview.locator('tbody tr').filter({ hasText: 'RX-002' }).all()
    const cells = (await row?.locator('td').allTextContents())?.map((text) => text.trim())
    expect(cells).toEqual(['250', '249', '99.6% 97.8%–99.9%', '250,000', '62.7% 62.5%–62.8%', '93,375'])
    expect(fails.reduce((sum, n) => sum + n, 0)).toBe(93_375)
    await overview.locator('thead button').filter({ hasText: '不符合数' }).click()
    const counts = await overview.locator('tbody td:last-child').allTextContents()
    const numbers = counts.filter((text) => text !== '—').map((text) => Number(text.replaceAll(',', '')))
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    expect(counts.slice(0, numbers.length)).not.toContain('—')
    await overview.locator('[data-order]').selectOption({ label: '合计符合率（95%置信区间）（升序）' })
    expect(await overview.locator('tbody th .rule-id').allTextContents()).toMatchObject({ 0: 'RX-002', 1: 'RX-005' })
  })

  it('prints every platform that is sought, and that it is a choice', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    const hidden = listing(page).locator('[data-status]')
    expect(await hidden.isVisible()).toBe(false)
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await names(page)).toHaveLength(250)
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    expect(await names(page)).toHaveLength(100)
    await page.emulateMedia({ media: 'screen' })
    await listing(page).locator('[data-find]').fill('第2')
    await page.emulateMedia({ media: 'print' })
    expect(await hidden.isVisible()).toBe(true)
    expect(await listing(page).locator('[data-tools]').isVisible()).toBe(false)
  })

  it('has every row without script, and no tools', async () => {
    const page = await open({ javaScriptEnabled: false })
    const row = listing(page).locator('tbody tr')
    expect(await row.count()).toBe(250)
    expect(await row.last().isVisible()).toBe(true)
    expect(await page.locator('#zh [data-tools]:visible').count()).toBe(0)
  })

  it('keeps text from records text while rows are found and ordered', async () => {
    const page = await open()
    await listing(page).locator('[data-find]').fill('onerror')
    expect(await names(page)).toEqual([hostile])
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('main script').count()).toBe(0)
  })

  it.each(['zh', 'en'])('does not run over the side of a telephone or a desk in %s', async (short) => {
    for (const width of [390, 1280]) {
      const page = await open({ hash: `#${short}`, width })
      const over = await page.evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`)
      expect([width, over]).toEqual([width, 0])
      await context?.close()
    }
  })
})
