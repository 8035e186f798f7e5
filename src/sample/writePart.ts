import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyToFile } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { activityOf } from './activity.js'
import { patientQuery, planQuery } from './plan.js'
import type { FilledTable } from './sampleTables.js'
import type { Synthesis } from './synthesis.js'
import { deliveredColumns, type SampleFormat, tableQuery } from './tableQuery.js'
import { partTruth } from './truth.js'

export interface PartOutput {
  readonly folder: string
  /** For what is only needed until the truth is known. */
  readonly work: string
  readonly format: SampleFormat
  readonly tables: readonly FilledTable[]
  readonly parts: number
}

/** Writes the files of one part, and its share of the truth; the number of rows by table. */
export async function writePart(
  store: Store,
  synthesis: Synthesis,
  output: PartOutput,
  part: number,
): Promise<Record<string, number>> {
  const { shape } = synthesis
  const from = part * shape.part
  const to = Math.min(from + shape.part, shape.consultations)
  // Dropped first: a table that is replaced stays in memory beside the new one until that is made.
  await store.run('drop table if exists plan')
  await store.run('drop table if exists patient_plan')
  await store.run(`create temp table plan as ${planQuery(synthesis, from, to)}`)
  await store.run(`create temp table patient_plan as ${patientQuery(synthesis, from, to)} where first_i < ${to}`)
  const rows: Record<string, number> = {}
  for (const { table, sample } of output.tables) {
    const sources = sample.sources(synthesis)
    const written = sources.filter(({ grain }) => part === 0 || grain === 'part')
    if (written.length === 0) continue
    const file = join(
      output.folder,
      fileOf(
        table.name,
        output,
        part,
        sources.some(({ grain }) => grain === 'part'),
      ),
    )
    mkdirSync(dirname(file), { recursive: true })
    rows[table.name] = await copied(
      store,
      copyToFile(tableQuery(deliveredColumns(table, sources), written, output.format), file, output.format, 'little'),
    )
  }
  await copied(store, copyToFile(partTruth(synthesis), workFile(output.work, 'truth', part), 'parquet'))
  for (const [name, query] of Object.entries(activityOf(synthesis)))
    await copied(store, copyToFile(query, workFile(output.work, name, part), 'parquet'))
  return rows
}

export const workFile = (work: string, name: string, part: number): string => join(work, `${name}-${part}.parquet`)

function fileOf(table: string, { format, parts }: PartOutput, part: number, inParts: boolean): string {
  if (parts === 1 || !inParts) return `${table}.${format}`
  const digits = Math.max(3, String(parts - 1).length)
  return join(table, `part-${String(part).padStart(digits, '0')}.${format}`)
}

async function copied(store: Store, copy: string): Promise<number> {
  const [row] = await store.rows<{ Count: number }>(copy)
  if (row === undefined) throw new Error('the engine does not say how many rows it wrote')
  return row.Count
}
