import { describe, expect, it } from 'vitest'
import { model } from '../modelFixture.js'
import { auditResult, finding, platform, platforms } from '../resultFixture.js'
import { rules } from '../rulesFixture.js'

describe('findings', () => {
  it('carry their evidence in words and the command that explains them', () => {
    const { summary, rows } = model(platforms.vetoed, 'en').findings
    expect(summary).toBe('The worst 60 of 94 findings are shown; the others are in findings.parquet.')
    expect(rows[0]).toMatchObject({
      unit: 'Prescription',
      unitId: 'RX-2025-1000',
      occurredAt: '2025-03-08 09:15:00',
      evidence: [{ fact: 'Origin of the prescription', value: 'AI' }],
      command: 'ihq explain RX-002 RX-2025-1000 --dataset DATASET --platform P2 --from 2025-01-01 --to 2025-06-30',
    })
  })

  it.each([
    [null, null, ''],
    ['2025-03-01', null, ' --from 2025-03-01'],
    [null, '2025-03-31', ' --to 2025-03-31'],
  ])('are explained over the period of the audit, %s to %s', (from, to, words) => {
    const result = auditResult()
    const of = model(platforms.vetoed, 'en', { ...result, period: { ...result.period, from, to } })
    expect(of.findings.rows[0]?.command).toBe(`ihq explain RX-002 RX-2025-1000 --dataset DATASET --platform P2${words}`)
  })

  it('say what the records do not, and never run away', () => {
    const evidence = {
      prescriptionOrigin: null,
      reviewPassed: false,
      days: 7.5,
      list: ['I10', 'none'],
      empty: [],
      long: '长'.repeat(300),
    }
    const odd = platform({
      number: 9,
      name: '壬',
      consultations: 40,
      tallies: {},
      findings: [finding({ evidence, unitId: "a'b; id" })],
    })
    const [row] = model({ ...odd, findings: { ...odd.findings, total: 1 } }).findings.rows
    expect(row?.evidence.map(({ value }) => value)).toEqual([
      '记录未载明',
      '否',
      '7.5',
      'I10、无',
      '（空）',
      `${'长'.repeat(120)}…`,
    ])
    expect(row?.command).toBe(
      "ihq explain RX-002 'a'\\''b; id' --dataset 数据集路径 --platform P9 --from 2025-01-01 --to 2025-06-30",
    )
  })

  it('show the facts in the order in which the rule reads them, in whatever order the result has them', () => {
    const [rule] = rules.filter(({ requirement }) => JSON.stringify(requirement).includes('promisedMinutes'))
    const { id: ruleId = '', unit = '' } = rule ?? {}
    const rowsOf = (evidence: Readonly<Record<string, unknown>>) => {
      const shown = [finding({ ruleId, unit, evidence })]
      return model({ ...platforms.good, findings: { ...platforms.good.findings, shown } }).findings.rows
    }
    expect(rowsOf({ promisedMinutes: 15, firstReplyMinutes: 7 })[0]?.evidence.map(({ value }) => value)).toEqual([
      '7',
      '15',
    ])
    expect(rowsOf({ firstReplyMinutes: 7, promisedMinutes: 15 })).toEqual(
      rowsOf({ promisedMinutes: 15, firstReplyMinutes: 7 }),
    )
  })

  it('do not name an institution twice', () => {
    const [own, other] = [finding({ unitId: 'I-0001', institutionId: 'I-0001' }), finding({ institutionId: 'I-0001' })]
    const shown = { ...platforms.good, findings: { ...platforms.good.findings, shown: [own, other] } }
    expect(model(shown).findings.rows.map(({ institutionId }) => institutionId)).toEqual(['', 'I-0001'])
  })

  it('are never more than 200', () => {
    const many = {
      ...platforms.good,
      findings: { ...platforms.good.findings, shown: Array.from({ length: 300 }, () => finding()) },
    }
    expect(model(many).findings.rows).toHaveLength(200)
  })
})
