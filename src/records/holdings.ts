import { contentDigest, identifier } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import type { TableIntake } from './intake/tableIntake.js'
import type { Progress } from './layout.js'
import { loadTables, type Table } from './table.js'

/** What one platform delivered, as far as it is used. */
export interface Holding {
  readonly platformId: string
  /** In all tables together. */
  readonly rows: number
  /** Per table: how many rows, and a digest of what they say, whatever their order and the files they lie in. */
  readonly tables: Readonly<Record<string, string>>
}

/** Every platform with a row in any table, by id. */
export async function holdingsOf(
  store: Store,
  intake: readonly TableIntake[],
  progress: Progress = () => undefined,
): Promise<Holding[]> {
  const tables = loadTables()
  const platforms = new Map<string, { rows: number; tables: Record<string, string> }>()
  for (const [index, { table: name, delivered }] of intake.entries()) {
    progress(`count:${name}`, index, intake.length)
    const table = tables.get(name)
    if (!delivered || table === undefined) continue
    for (const { platform_id, n, digest } of await store.rows<Counted>(countSql(table))) {
      const one = platforms.get(platform_id) ?? { rows: 0, tables: {} }
      platforms.set(platform_id, {
        rows: one.rows + n,
        tables: { ...one.tables, [name]: `${n} ${digest}` },
      })
    }
  }
  return [...platforms]
    .map(([platformId, one]) => ({ platformId, ...one }))
    .sort((a, b) => byPlatform(a.platformId, b.platformId))
}

type Counted = { platform_id: string; n: number; digest: string }

const countSql = ({ name, columns }: Table): string =>
  `select platform_id, count(*) as n, ${contentDigest(columns.map((column) => identifier(column.name)))} as digest
   from records.${identifier(name)} group by platform_id`

/** As the engine orders text: by the bytes of UTF-8. */
const byPlatform = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
