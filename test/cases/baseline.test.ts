import { describe, expect, it } from 'vitest'
import { baseline, caseRows } from '../../src/cases/caseRows.js'
import { judgeAllCases } from '../../src/cases/judgeCases.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { checkRecordRows } from '../../src/records/fromRows.js'
import { loadTables } from '../../src/records/table.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'

describe('the baseline', () => {
  it('has a row for every table, and says or leaves open every column', () => {
    const columns = [...loadTables().values()].map(({ name, columns }) => [name, columns.map((column) => column.name)])
    expect(
      Object.fromEntries(Object.entries(baseline).map(([table, [row]]) => [table, Object.keys(row ?? {})])),
    ).toEqual(Object.fromEntries(columns))
    checkRecordRows(baseline)
  })

  it('gives no rule anything to say against it, and leaves none in doubt', async () => {
    const vocabulary = await loadVocabulary()
    const untouched = { says: 'the baseline', expect: 'pass', given: {}, undelivered: [], unitId: null } as const
    const { rules } = loadRules([rulesFolder], vocabulary)
    const judged = await judgeAllCases(
      rules.map((rule) => ({ rule, cases: [untouched] })),
      vocabulary,
    )
    for (const [index, rule] of rules.entries()) {
      const [verdict] = judged[index] ?? []
      expect(verdict?.problem, rule.id).toBeNull()
      if (verdict?.problem !== null) continue
      expect(['pass', 'not_applicable', 'excluded'], `${rule.id} ${JSON.stringify(verdict.facts)}`).toContain(
        verdict.sql,
      )
    }
  })
})

describe('the records of a case', () => {
  const messages = baseline.messages!.map((row) => ({ ...row, platform_id: 'case-0' }))

  it('are the baseline under the platform of the case', () => {
    const rows = caseRows({}, 'case-7')
    expect(Object.keys(rows)).toEqual(Object.keys(baseline))
    for (const row of Object.values(rows).flat()) expect(row.platform_id).toBe('case-7')
  })

  it('are changed row by row, and the rest is kept', () => {
    const { messages: changed } = caseRows({ messages: [{}, { sent_at: null }] }, 'case-0')
    expect(changed).toEqual([messages[0], { ...messages[1], sent_at: null }, messages[2], messages[3]])
  })

  it('get a further row as a changed copy of the first', () => {
    const { prescriptions } = caseRows({ prescriptions: [{}, { prescription_id: 'rx2' }] }, 'case-0')
    const first = { ...baseline.prescriptions![0], platform_id: 'case-0' }
    expect(prescriptions).toEqual([first, { ...first, prescription_id: 'rx2' }])
  })

  it('lose the row whose change is null, and all rows where no change is listed', () => {
    const rows = caseRows({ messages: [null, {}, null], complaints: [] }, 'case-0')
    expect(rows.messages).toEqual([messages[1], messages[3]])
    expect(rows.complaints).toEqual([])
  })
})
