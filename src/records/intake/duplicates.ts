import { AuditError } from '../../errors.js'
import { bitCount, bitOr, hash, identifier, positionIn, textList } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { StagedTable } from '../layout.js'
import type { Column, Table } from '../table.js'
import { refuse } from './usedRows.js'

const suspectHashes = 'intake.suspect_hashes'
const suspected = 'intake.suspected'

/** Tables that facts join by the hash of their key. */
const joinedByHash: ReadonlySet<string> = new Set(['consultations', 'patients'])

/**
 * Of the rows with one key the last counts (order of files, then of rows); the others are refused here. Returns how many.
 * The search compares hashes, which can only suspect too much; suspects are then compared by their keys themselves.
 * `rows`: a query for the rows that keep to the schema. @throws AuditError HASH_COLLISION where facts would take two keys for one.
 */
export async function refuseDuplicates(store: Store, staged: StagedTable, rows: string): Promise<number> {
  const { table } = staged
  const search = searchOf(table)
  const groups = `select ${search.group} as h, ${search.suspicious} as suspicious from (${rows}) group by 1`
  await store.run(`create or replace table ${suspectHashes} as select h from (${groups}) where suspicious`)
  if ((await countOf(store, `from ${suspectHashes}`)) === 0) return 0
  const key = keyOf(table).map(({ name }) => identifier(name))
  const order = `${positionIn(textList(staged.files), '_file')} desc, _row desc, _element desc`
  const place = `row_number() over (partition by ${key.join(', ')} order by ${order})`
  const isJoined = joinedByHash.has(table.name)
  const columns = [
    '_file',
    '_row',
    '_element',
    ...(isJoined ? [...key, `${search.group} as h`] : []),
    `${place} as place`,
  ]
  const ranked = `select ${columns.join(', ')} from (${rows}) where ${search.group} in (select h from ${suspectHashes})`
  await store.run(`create or replace table ${suspected} as select * from (${ranked}) where ${isJoined || 'place > 1'}`)
  if (isJoined) await refuseCollision(store, table, key)
  const superseded = `from ${suspected} where place > 1`
  const repeated = await countOf(store, superseded)
  if (repeated > 0) await refuse(store, table, superseded)
  return repeated
}

/** Of keys with one hash, each must be the same key again. */
async function refuseCollision(store: Store, table: Table, key: readonly string[]): Promise<void> {
  const text = key.join(` || ' ' || `)
  const [two] = await store.rows<{ first: string; second: string }>(
    `select min(${text}) as first, max(${text}) as second from ${suspected} where place = 1 group by h having count(*) > 1 order by 1 limit 1`,
  )
  if (two !== undefined) throw new AuditError('HASH_COLLISION', { table: table.title, ...two })
}

async function countOf(store: Store, from: string): Promise<number> {
  const [row] = await store.rows<{ n: number }>(`select count(*) as n ${from}`)
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
