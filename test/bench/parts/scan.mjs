import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { product } from '../product.mjs'

/** Every column of every table that a rule may read, read once: the least that any audit of these records could cost. */
export default async function scan({ dataset }) {
  const { openStore } = await product('store/duckdb.js')
  const { literal } = await product('store/dialect.js')
  const { loadTables } = await product('records/table.js')
  const tables = loadTables()
  const store = await openStore()
  for (const entry of readdirSync(dataset, { withFileTypes: true })) {
    if (!tables.has(entry.name.replace(/\.parquet$/, ''))) continue
    const files = join(dataset, entry.isDirectory() ? join(entry.name, '*.parquet') : entry.name)
    await store.run(`select count(columns(*)) from read_parquet(${literal(files)})`)
  }
  store.close()
  return {}
}
