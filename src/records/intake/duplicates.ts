import { bitCount, bitOr, hash, identifier, positionIn, textList } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { StagedTable } from '../layout.js'
import type { Column, Table } from '../table.js'
import { refuse } from './usedRows.js'

const suspects = 'intake.suspects'
const superseded = 'intake.superseded'

/**
 * Of the rows with one key the last counts (order of files, then of rows); the others are refused here. Returns how many.
 * The search compares hashes, which can only suspect too much; suspects are then compared by their keys themselves.
 * `rows`: a query for the rows that keep to the schema.
 */
export async function refuseDuplicates(store: Store, staged: StagedTable, rows: string): Promise<number> {
  const { table } = staged
  const search = searchOf(table)
  const groups = `select ${search.group} as h, ${search.suspicious} as suspicious from (${rows}) group by 1`
  await store.run(`create or replace table ${suspects} as select h from (${groups}) where suspicious`)
  const found = await countOf(store, suspects)
  if (found === 0) return 0
  const key = keyOf(table).map(({ name }) => identifier(name))
  const order = `${positionIn(textList(staged.files), '_file')} desc, _row desc, _element desc`
  const ranked = `select _file, _row, _element, row_number() over (partition by ${key.join(', ')} order by ${order}) as place
    from (${rows}) where ${search.group} in (select h from ${suspects})`
  await store.run(
    `create or replace table ${superseded} as select _file, _row, _element from (${ranked}) where place > 1`,
  )
  const repeated = await countOf(store, superseded)
  if (repeated > 0) await refuse(store, table, `from ${superseded}`)
  return repeated
}

async function countOf(store: Store, name: string): Promise<number> {
  const [row] = await store.rows<{ n: number }>(`select count(*) as n from ${name}`)
  return row?.n ?? 0
}

/** A table whose key is the platform alone, though it has many rows a platform, has no identity: only whole rows can repeat. */
const keyOf = (table: Table): readonly Column[] =>
  table.columns.filter(({ name }) =>
    table.key.length === 1 && table.name !== 'platforms' ? true : table.key.includes(name),
  )

interface Search {
  readonly group: string
  readonly suspicious: string
}

/**
 * Where the key ends in a small number (message 0, 1, 2 … of a consultation), rows are grouped by the rest of the key and
 * the numbers seen are kept as bits: a group with as many bits as rows has no repeat. That is a tenth of the groups.
 */
function searchOf(table: Table): Search {
  const key = keyOf(table)
  const numbers = key.filter(({ type }) => type === 'integer')
  const [number] = numbers
  const rest = key.filter((column) => column !== number).map(({ name }) => identifier(name))
  if (number === undefined || numbers.length > 1)
    return { group: hash(...key.map(({ name }) => identifier(name))), suspicious: 'count(*) > 1' }
  const seq = identifier(number.name)
  const bit = `case when ${seq} between 0 and 62 then cast(1 as BIGINT) << ${seq} else 0 end`
  return { group: hash(...rest), suspicious: `count(*) <> ${bitCount(bitOr(bit))}` }
}
