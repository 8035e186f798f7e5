import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseRows } from '../../src/cases/caseRows.js'
import { scopeOf } from '../../src/facts/factTable.js'
import { loadVocabulary, type Vocabulary } from '../../src/facts/vocabulary.js'
import { countsTable, talliesByPlatform, tallyInto } from '../../src/indicators/tally.js'
import { recordsFromRows } from '../../src/records/fromRows.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import type { Rule } from '../../src/rules/rule.js'
import { openStore } from '../../src/store/duckdb.js'
import type { Store } from '../../src/store/store.js'
import { findingsOut, findingsTable, settleFindings, worstFindings } from '../../src/verdicts/findingStore.js'
import { judgeUnits } from '../../src/verdicts/judged.js'

let vocabulary: Vocabulary
let template: Rule
let store: Store
const scope = scopeOf({ from: null, to: null })

beforeAll(async () => {
  vocabulary = await loadVocabulary()
  const rule = loadRules([rulesFolder], vocabulary).rules.find(({ id }) => id === 'RX-004')
  if (rule === undefined) throw new Error('RX-004 is gone')
  template = rule
})
const folder = mkdtempSync(join(tmpdir(), 'ihq-findings-'))
afterAll(() => {
  store?.close()
  rmSync(folder, { recursive: true })
})

/** More rules than fit into one mask word, each with its own outcome for a signed prescription. */
const rulesOf = (count: number): Rule[] =>
  Array.from({ length: count }, (_, index) => ({
    ...template,
    id: `RX-${String(900 + index)}`,
    requirement: { fact: 'prescriptionSignatureValid', operator: 'equal', value: index % 2 === 0 } as const,
    population: index % 5 === 4 ? ({ fact: 'prescriptionStatus', operator: 'equal', value: 'nowhere' } as const) : null,
  }))

test('masks hold any number of rules; outcomes add up to the units, rule by rule, whatever the order of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 45 }),
      fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 6 }),
      async (count, signatures) => {
        store?.close()
        store = await openStore({ threads: 2 })
        const prescriptions = signatures.map((signature_valid, index) => ({
          prescription_id: `rx${index}`,
          signature_valid,
        }))
        const rules = rulesOf(count)
        const words = vocabulary.get('prescription')
        if (words === undefined) throw new Error('no unit prescription')
        const delivery = await recordsFromRows(store, caseRows({ prescriptions }, 'p'))
        const judged = await judgeUnits(store, rules, words, delivery, scope)
        await tallyInto(store, judged)
        const tallies = (await talliesByPlatform(store)).get('p')
        const yes = signatures.filter((valid) => valid === true).length
        const no = signatures.filter((valid) => valid === false).length
        const unknown = signatures.length - yes - no
        for (const [index, rule] of rules.entries())
          expect(tallies?.get(rule.id)).toEqual(
            index % 5 === 4
              ? { pass: 0, fail: 0, excluded: 0, notApplicable: signatures.length, unknown: 0 }
              : {
                  pass: index % 2 === 0 ? yes : no,
                  fail: index % 2 === 0 ? no : yes,
                  excluded: 0,
                  notApplicable: 0,
                  unknown,
                },
          )
        await findingsOut(store, judged, words, join(folder, 'part.parquet'))
        await settleFindings(store, [join(folder, 'part.parquet')], join(folder, 'findings.parquet'))
        const [found] = await store.rows(
          `select count(*) as n, count(distinct finding_id) as ids from ${findingsTable}`,
        )
        const [counted] = await store.rows(`select cast(sum(fail) as bigint) as n from ${countsTable}`)
        expect(found).toEqual({ n: counted?.n, ids: counted?.n })
      },
    ),
    { numRuns: 12, seed: 7 },
  )
})

test('among equals the rules take turns in the list of the worst', async () => {
  const words = vocabulary.get('prescription')
  if (words === undefined) throw new Error('no unit prescription')
  const fresh = await openStore()
  const prescriptions = Array.from({ length: 5 }, (_, index) => ({
    prescription_id: `rx${index}`,
    signature_valid: false,
  }))
  const delivery = await recordsFromRows(fresh, caseRows({ prescriptions }, 'p'))
  const rules = rulesOf(3).map((rule, index) => ({
    ...rule,
    requirement: template.requirement,
    consequence: index === 2 ? ('review' as const) : ('violation' as const),
  }))
  const judged = await judgeUnits(fresh, rules, words, delivery, scope)
  await findingsOut(fresh, judged, words, join(folder, 'part.parquet'))
  await settleFindings(fresh, [join(folder, 'part.parquet')], join(folder, 'findings.parquet'))
  const worst = await worstFindings(fresh, 5)
  expect(worst.get('p')?.map((row) => row.rule_id)).toEqual(['RX-900', 'RX-901', 'RX-900', 'RX-901', 'RX-900'])
  fresh.close()
})
