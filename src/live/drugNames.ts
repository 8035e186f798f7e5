import { drugNamesSql, inclusionsSql, matchesSql } from '../facts/listsDrugMatches.js'
import type { ReferenceList } from '../facts/referenceList.js'
import { createEngine } from '../sql/engine.js'
import { parsedQueries } from '../sql/parse.js'
import type { Plan } from '../sql/scope.js'
import type { QueryNode } from '../sql/syntax.js'
import { changingTable } from '../sql/table.js'
import type { Column, Row } from '../sql/value.js'
import type { Store } from '../store/store.js'
import type { Macro } from './listTables.js'

/** What the lists say of one generic name: its row of lists.drug_names, and those of lists.drug_matches. */
interface NameEntries {
  readonly names: readonly Row[]
  readonly matches: readonly Row[]
}

export interface DrugNames {
  readonly nameColumns: readonly Column[]
  readonly matchColumns: readonly Column[]
  /** Each name is looked up in the lists once, while it is among the latest ten thousand. */
  readonly entriesOf: (name: string) => NameEntries
}

const namesKept = 10_000

/** The queries of matchDrugNames, asked of one name at a time: what a name is in the lists depends on no other name. */
export async function drugNames(
  store: Store,
  lists: readonly ReferenceList[],
  tables: ReadonlyMap<string, Plan>,
  macros: ReadonlyMap<string, Macro>,
): Promise<DrugNames> {
  let asked: readonly Row[] = []
  let names: readonly Row[] = []
  let matches: readonly Row[] = []
  const changing = new Map<string, Plan>()
  const engine = createEngine({
    table(schema, name) {
      const table = schema === 'lists' ? (changing.get(name) ?? tables.get(name)) : undefined
      if (table === undefined) throw new Error(`there is no table ${schema}.${name}`)
      return table
    },
    macro: (schema, name) => (schema === 'lists' ? (macros.get(name) ?? null) : null),
  })
  const [namesNode, matchesNode, ...inclusionNodes] = await parsedQueries(store, [
    drugNamesSql('select name from lists.asked_names', lists),
    matchesSql(lists),
    ...inclusionsSql(lists),
  ])
  if (namesNode === undefined || matchesNode === undefined) throw new Error('the queries of drug names are missing')
  const readWhole = (node: QueryNode): Plan => {
    const plan = engine.query(node, null, new Map())
    for (const place of plan.columns.keys()) plan.want(place)
    return plan
  }
  changing.set(
    'asked_names',
    changingTable([{ name: 'name', type: 'text' }], () => asked),
  )
  const apart = readWhole(namesNode)
  changing.set(
    'drug_names',
    changingTable(apart.columns, () => names),
  )
  const matched = readWhole(matchesNode)
  changing.set(
    'drug_matches',
    changingTable(matched.columns, () => matches),
  )
  const inclusions = inclusionNodes.map(readWhole)

  const kept = new Map<string, NameEntries>()
  const lookUp = (name: string): NameEntries => {
    engine.record.number++
    asked = [[name]]
    names = apart.rows([])
    matches = matched.rows([])
    for (const inclusion of inclusions) {
      engine.record.number++
      matches = [...matches, ...inclusion.rows([])]
    }
    return { names, matches }
  }
  return {
    nameColumns: apart.columns,
    matchColumns: matched.columns,
    entriesOf(name) {
      const entries = kept.get(name) ?? lookUp(name)
      if (!kept.has(name) && kept.size >= namesKept) kept.delete(kept.keys().next().value ?? name)
      kept.set(name, entries)
      return entries
    },
  }
}
