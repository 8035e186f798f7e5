import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { loadTables, type Table } from '../records/table.js'
import { moduleExtension } from '../resources.js'
import type { SampleTable } from './sampleTable.js'

const folder = fileURLToPath(new URL('./tables', import.meta.url))

export interface FilledTable {
  readonly table: Table
  readonly sample: SampleTable
}

/** The tables that have a file in `tables/`, by name. A table of the data model without one is not delivered. */
export async function loadSampleTables(): Promise<FilledTable[]> {
  const model = loadTables()
  const files = readdirSync(folder).filter((file) => file.endsWith(moduleExtension) && !file.endsWith('.d.ts'))
  return Promise.all(
    files.sort().map(async (file) => {
      const path = pathToFileURL(join(folder, file)).href
      const { default: sample } = (await import(/* @vite-ignore */ path)) as { default: SampleTable }
      const table = model.get(sample.name)
      if (table === undefined || !file.startsWith(`${sample.name}.`))
        throw new Error(
          `tables/${file}: ${sample.name} is no table of the data model, or not the one of the file's name`,
        )
      return { table, sample }
    }),
  )
}
