import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDataset } from '../../src/records/intake/intake.js'
import { loadTables } from '../../src/records/table.js'
import { checkRecord } from '../../src/records/validate.js'
import { openStore } from '../../src/store/duckdb.js'
import { removeSamples, sample } from './samples.js'

afterAll(removeSamples)

describe('the sample and the data model', () => {
  it.each(['parquet', 'csv', 'ndjson'] as const)('%s: intake takes every row, and misses nothing', async (format) => {
    const { out, rows } = await sample({ format, consultations: format === 'parquet' ? 20_000 : 1200 })
    const store = await openStore()
    const intake = await openDataset(store, out)
    expect(intake.synthetic).toBe(true)
    for (const table of intake.tables) {
      const { quarantined, duplicates, orphans, missingColumns, emptyColumns, unknownColumns, reasons } = table
      expect({ table: table.table, delivered: table.delivered, read: table.read, used: table.used }).toEqual({
        table: table.table,
        delivered: true,
        read: rows[table.table],
        used: rows[table.table],
      })
      expect({
        table: table.table,
        quarantined,
        duplicates,
        orphans,
        missingColumns,
        emptyColumns: format === 'parquet' ? emptyColumns : [],
        unknownColumns,
        reasons,
      }).toEqual({
        table: table.table,
        quarantined: 0,
        duplicates: 0,
        orphans: 0,
        missingColumns: [],
        emptyColumns: [],
        unknownColumns: [],
        reasons: [],
      })
    }
    store.close()
  })

  it('ajv finds no fault in any record', async () => {
    const { out } = await sample({ format: 'ndjson', consultations: 400, platforms: 2 })
    for (const table of loadTables().values()) {
      const lines = readFileSync(join(out, `${table.name}.ndjson`), 'utf8')
        .trim()
        .split('\n')
      const faults = lines.flatMap((line) => (line === '' ? [] : checkRecord(table, JSON.parse(line))))
      expect({ table: table.name, faults }).toEqual({ table: table.name, faults: [] })
    }
  })
})
