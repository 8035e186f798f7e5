import { copyToFile, parquetRelation } from '../store/dialect.js'
import { openStore } from '../store/duckdb.js'
import { activityOf } from './activity.js'
import { platformId } from './ids.js'
import type { Synthesis } from './synthesis.js'
import { wholeTruth } from './wholeTruth.js'
import { workFile } from './writePart.js'

/** Puts the truth of all parts together, sorted; the number of violations by rule. */
export async function finishTruth(
  synthesis: Synthesis,
  work: string,
  file: string,
  memory?: string,
): Promise<Record<string, number>> {
  const store = await openStore({ spillFolder: `${work}/spill-truth`, ...(memory === undefined ? {} : { memory }) })
  try {
    const parts = Array.from({ length: synthesis.shape.parts }, (_, part) => part)
    const relation = (name: string) =>
      parquetRelation(
        parts.map((part) => workFile(work, name, part)),
        false,
      )
    for (const name of Object.keys(activityOf(synthesis)))
      await store.run(`create temp view ${name} as select * from ${relation(name)}`)
    await store.run(
      `create temp table truth as select rule_id, ${platformId(synthesis.shape)} as platform_id, unit, unit_id
        from (select rule_id, p, unit, unit_id from ${relation('truth')} union all ${wholeTruth(synthesis)})`,
    )
    await store.run(copyToFile('select * from truth order by rule_id, platform_id, unit, unit_id', file, 'csv'))
    const counts = await store.rows<{ rule_id: string; violations: number }>(
      'select rule_id, count(*) as violations from truth group by rule_id order by rule_id',
    )
    return Object.fromEntries(counts.map(({ rule_id, violations }) => [rule_id, violations]))
  } finally {
    store.close()
  }
}
