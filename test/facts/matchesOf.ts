import { prepareLists, type References } from '../../src/facts/lists.js'
import { recordsFromRows } from '../../src/records/fromRows.js'
import { loadReferences } from '../../src/rules/references.js'
import { openStore } from '../../src/store/duckdb.js'
import type { Store } from '../../src/store/store.js'

/** A store whose prescriptions hold these generic names, with the lists made ready. */
export async function storeWithDrugs(
  names: readonly string[],
  { catalogue = [], references = loadReferences() }: { catalogue?: readonly string[]; references?: References } = {},
): Promise<Store> {
  const store = await openStore()
  await recordsFromRows(store, {
    prescription_items: names.map((generic_name, index) => ({
      platform_id: 'p1',
      prescription_id: 'rx1',
      line_no: index,
      generic_name,
    })),
    drugs: catalogue.map((generic_name, index) => ({ platform_id: 'p1', drug_code: `d-${index}`, generic_name })),
  })
  await prepareLists(store, references)
  return store
}

/** The entries of one list that each name matches, by name; nothing for a name that matches none. */
export async function matchesIn(list: string, names: readonly string[]): Promise<Record<string, string[]>> {
  const store = await storeWithDrugs(names)
  try {
    const rows = await store.rows<{ generic_name: string; entry: string }>(
      `select generic_name, entry from lists.drug_matches where list = '${list}' order by 1, 2`,
    )
    return Object.fromEntries(
      names.map((name) => [name, rows.filter((row) => row.generic_name === name).map((row) => row.entry)]),
    )
  } finally {
    store.close()
  }
}
