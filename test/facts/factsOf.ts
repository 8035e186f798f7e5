import { caseRows } from '../../src/cases/caseRows.js'
import { factTable, scopeOf } from '../../src/facts/factTable.js'
import { createLists, matchDrugs } from '../../src/facts/lists.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { type RecordRow, recordsFromRows } from '../../src/records/fromRows.js'
import { loadReferences } from '../../src/rules/references.js'
import { openStore } from '../../src/store/duckdb.js'

const vocabulary = await loadVocabulary()
const references = loadReferences()

/** Facts of every unit of the baseline so changed, by unit id, in the order of the names. */
export async function factsOf(
  unit: string,
  names: readonly string[],
  given: Readonly<Record<string, readonly (RecordRow | null)[]>>,
): Promise<Record<string, unknown[]>> {
  const words = vocabulary.get(unit)
  if (words === undefined) throw new Error(`no unit is named ${unit}`)
  const store = await openStore()
  try {
    const delivery = await recordsFromRows(store, caseRows(given, 'p1'))
    await createLists(store, references)
    await matchDrugs(store, references)
    const sql = factTable(words, names, delivery, scopeOf({ from: null, to: null }))
    const rows = await store.rows(`select unit_id, ${names.map((name) => `"${name}"`).join(', ')} from (${sql})`)
    return Object.fromEntries(rows.map((row) => [row.unit_id, names.map((name) => row[name])]))
  } finally {
    store.close()
  }
}
