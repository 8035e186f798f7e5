import { hash } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { Table } from '../table.js'
import { recordsName } from './usedRows.js'

const parents = [
  { column: 'prescription_id', table: 'prescriptions' },
  { column: 'consultation_id', table: 'consultations' },
] as const

/**
 * Rows that name a consultation or prescription which is not among the rows used; 0 where no table of such parents was
 * delivered. Keys are compared by 64-bit hash: at 10^8 parents a stray row passes for a child once in 10^11.
 */
export async function countOrphans(
  store: Store,
  table: Table,
  tables: ReadonlyMap<string, Table>,
  delivered: ReadonlySet<string>,
): Promise<number> {
  const links = parents.filter(
    (parent) =>
      parent.table !== table.name &&
      delivered.has(parent.table) &&
      table.columns.some(({ name }) => name === parent.column),
  )
  if (links.length === 0) return 0
  const named = links.map(
    ({ column }) => `case when ${column} is not null then ${hash('platform_id', column)} end as ${column}`,
  )
  const columns = links.map(({ column }) => column)
  const groups = `select ${columns.join(', ')}, count(*) as n from (select ${named.join(', ')} from ${recordsName(table)}) group by all`
  const missing = links.map(({ column, table: parent }) => {
    const parentTable = tables.get(parent)
    if (parentTable === undefined) throw new Error(`no table ${parent}`)
    return `(${column} is not null and ${column} not in (select ${hash('platform_id', column)} from ${recordsName(parentTable)}))`
  })
  const [row] = await store.rows<{ n: number }>(
    `select cast(coalesce(sum(n), 0) as BIGINT) as n from (${groups}) where ${missing.join(' or ')}`,
  )
  return row?.n ?? 0
}
