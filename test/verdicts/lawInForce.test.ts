import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { explain } from '../../src/audit/explain.js'
import { baseline } from '../../src/cases/caseRows.js'
import type { RecordRow } from '../../src/records/fromRows.js'

const folder = (): string => mkdtempSync(join(tmpdir(), 'ihq-law-'))

/** A dataset of these tables; every row is the baseline's first row, except as said. */
function datasetOf(tables: Readonly<Record<string, readonly RecordRow[]>>): string {
  const dataset = folder()
  for (const [table, rows] of Object.entries(tables)) {
    const lines = rows.map((row) => `${JSON.stringify({ ...baseline[table]?.[0], ...row })}\n`)
    writeFileSync(join(dataset, `${table}.ndjson`), lines.join(''))
  }
  return dataset
}

function rulesOf(files: Readonly<Record<string, unknown>>): string {
  const rules = folder()
  mkdirSync(join(rules, 'process-compliance'))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(rules, 'process-compliance', `${name}.json`), JSON.stringify(content))
  return rules
}

const rule = (id: string, from: string, to: string | null, turns: number): Record<string, unknown> => ({
  id,
  revision: 1,
  dimension: 'process-compliance',
  unit: 'consultation',
  title: { 'zh-CN': '问诊轮次', en: 'Turns' },
  consequence: 'violation',
  severity: 'major',
  corePoints: [5],
  basis: [{ document: '某办法', number: null, article: null, quote: null, verified: 'text', jurisdiction: 'CN' }],
  effective: { from, to },
  jurisdiction: 'CN',
  parameters: {},
  population: null,
  exclusions: null,
  requirement: { fact: 'doctorTurns', operator: 'greaterThanInclusive', value: turns },
  rationale: { 'zh-CN': '理由', en: 'why' },
  remediation: { 'zh-CN': '整改', en: 'how' },
})

/** A consultation on each day of March 2025, each with one turn of the doctor. */
const march = Array.from({ length: 31 }, (_, index) => `2025-03-${String(index + 1).padStart(2, '0')}`)
const inMarch = {
  platforms: [{}],
  institutions: [{}],
  consultations: march.map((day) => ({ consultation_id: `c-${day}`, applied_at: `${day}T23:30:00` })),
  messages: march.map((day) => ({
    message_id: `m-${day}`,
    consultation_id: `c-${day}`,
    sender: 'physician',
    sent_at: `${day}T23:40:00`,
  })),
}
const run = { toolVersion: '0', sample: 100 }

describe('an audit of March', () => {
  it('judges each day under the rule in force on it, and counts each unit once under the id', async () => {
    const rules = rulesOf({
      'PC-901': rule('PC-901', '2020-01-01', '2025-02-28', 9),
      'PC-901@2025-03-01': rule('PC-901', '2025-03-01', null, 2),
      'PC-902': rule('PC-902', '2020-01-01', '2025-03-14', 1),
      'PC-902@2025-03-15': rule('PC-902', '2025-03-15', null, 2),
      'PC-903': rule('PC-903', '2025-03-15', '2025-03-20', 2),
    })
    const dataset = datasetOf(inMarch)
    const { result, rules: shown } = await audit({ ...run, dataset, rules: [rules] })
    const counts = result.platforms[0]?.rules.map(({ ruleId, pass, fail, notApplicable, unknown, excluded }) => [
      ruleId,
      { pass, fail, notApplicable, unknown, excluded },
    ])
    const none = { pass: 0, fail: 0, notApplicable: 0, unknown: 0, excluded: 0 }
    expect(counts).toEqual([
      ['PC-901', { ...none, fail: 31 }],
      ['PC-902', { ...none, pass: 14, fail: 17 }],
      ['PC-903', { ...none, fail: 6, notApplicable: 25 }],
    ])
    expect(shown.map(({ id, effective }) => [id, effective.from])).toEqual([
      ['PC-901', '2025-03-01'],
      ['PC-902', '2025-03-15'],
      ['PC-903', '2025-03-15'],
    ])
    expect(result.rulePack.rules).toBe(3)
    const days = result.platforms[0]?.findings.shown
      .filter(({ ruleId }) => ruleId === 'PC-902')
      .map(({ unitId }) => unitId)
    expect(days?.sort()).toEqual(march.slice(14).map((day) => `c-${day}`))

    const explained = (unitId: string) => explain({ dataset, rules: [rules], ruleId: 'PC-902', unitId })
    const before = await explained('c-2025-03-14')
    expect([before.rule.effective.from, before.verdict.outcome]).toEqual(['2020-01-01', 'pass'])
    const after = await explained('c-2025-03-15')
    expect([after.rule.effective.from, after.verdict.outcome]).toEqual(['2025-03-15', 'fail'])
  })

  it('finds a drug in a list from the day on which its entry begins, and says which list it was', async () => {
    const lists = folder()
    writeFileSync(
      join(lists, 'online_sale_ban.json'),
      JSON.stringify({
        name: 'online_sale_ban',
        title: { 'zh-CN': '禁止清单', en: 'Ban list' },
        source: '公告',
        updated: '2025-03-01',
        columns: { section: 'text', kind: 'text', excludes_topical: 'boolean', exempt_indications: 'list' },
        defaults: { effectiveFrom: '2022-12-01', effectiveTo: null, verified: true, scope: 'ingredient' },
        entries: [{ name: '氨氯地平', effectiveFrom: '2025-03-15' }],
      }),
    )
    const dataset = datasetOf({
      ...inMarch,
      prescriptions: march.map((day) => ({
        prescription_id: `rx-${day}`,
        consultation_id: `c-${day}`,
        issued_at: `${day}T23:45:00`,
      })),
      prescription_items: march.map((day) => ({ prescription_id: `rx-${day}` })),
      drugs: [{}],
      dispensings: march.map((day) => ({
        dispensing_id: `d-${day}`,
        prescription_id: `rx-${day}`,
        consultation_id: `c-${day}`,
        channel: 'online_retail',
        dispensed_at: `${day}T23:50:00`,
      })),
    })
    const { result } = await audit({ ...run, dataset, lists: [lists] })
    const ban = result.platforms[0]?.rules.find(({ ruleId }) => ruleId === 'RX-010')
    expect([ban?.pass, ban?.fail]).toEqual([14, 17])
    expect(
      result.rulePack.lists?.filter(({ replaced }) => replaced).map(({ name, entries }) => [name, entries]),
    ).toEqual([['online_sale_ban', 1]])
    expect(result.dataset.unmatchedDrugNames).toBe(0)
    expect(result.agreement.agreed).toBe(result.agreement.verdicts)
  })
})
