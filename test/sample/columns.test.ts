import { afterAll, beforeAll, expect, it } from 'vitest'
import { patientQuery, planQuery } from '../../src/sample/plan.js'
import { type FilledTable, loadSampleTables } from '../../src/sample/sampleTables.js'
import { shapeOf } from '../../src/sample/shape.js'
import { synthesisOf } from '../../src/sample/synthesis.js'
import { openStore } from '../../src/store/duckdb.js'
import type { Store } from '../../src/store/store.js'

const synthesis = synthesisOf(1, shapeOf({ consultations: 40, platforms: 2 }))
let store: Store
let tables: readonly FilledTable[]

beforeAll(async () => {
  store = await openStore()
  tables = await loadSampleTables()
  await store.run(`create temp table plan as ${planQuery(synthesis, 0, 40)}`)
  await store.run(`create temp table patient_plan as ${patientQuery(synthesis, 0, 40)}`)
})
afterAll(() => store.close())

/** The engine calls the second column of a name `name_1`, and whoever asks for `name` gets the first. */
async function shadowed(relation: string): Promise<string[]> {
  const rows = await store.rows<{ name: string }>(
    `select column_name as name from (describe select * from ${relation})`,
  )
  const names = new Set(rows.map(({ name }) => name))
  return [...names].filter((name) => /_\d+$/.test(name) && names.has(name.replace(/_\d+$/, '')))
}

it('no layer of the plan, and no table upon it, gives a second meaning to the name of a column', async () => {
  const relations = [
    'plan',
    'patient_plan',
    ...tables.flatMap(({ sample }) => sample.sources(synthesis).map((source) => source.from)),
  ]
  for (const relation of relations)
    expect({ relation, shadowed: await shadowed(relation) }).toEqual({ relation, shadowed: [] })
})
