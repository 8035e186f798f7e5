import { AuditError } from '../errors.js'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import { hash, literal } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { said } from '../wording/said.js'
import type { Judged } from './judged.js'
import { outcomeOf } from './outcome.js'
import { createJudge } from './reference.js'
import { unitFactColumns, unitFactsOf } from './unitFacts.js'

export interface Agreement {
  readonly units: number
  readonly verdicts: number
  readonly agreed: number
}

/**
 * Re-judges a seeded sample of units with the reference, and counts by platform. Of every platform as many units are drawn;
 * which ones depends on the seed and their ids alone.
 * @throws AuditError DISAGREEMENT naming the first verdict on which the two judges differ.
 */
export async function agreementWithReference(
  store: Store,
  judged: Judged,
  words: UnitVocabulary,
  sample: { readonly seed: number; readonly unitsPerPlatform: number },
): Promise<Map<string, Agreement>> {
  const codes = judged.rules.map((rule, index) => `${judged.codeSql(rule)} as code_${index}`)
  const rows = await store.rows(
    `select ${unitFactColumns(words, judged.facts)}, ${codes.join(', ')} from ${judged.table}
     where (platform_id, unit_id) in (${drawn(judged, sample)})`,
  )
  const byPlatform = new Map<string, Agreement>()
  const judge = createJudge(judged.rules)
  for (const row of rows) {
    const verdicts = await judge.judge(unitFactsOf(row, judged.facts))
    for (const [index, verdict] of verdicts.entries()) {
      const sql = outcomeOf(row[`code_${index}`] as number)
      if (sql !== verdict.outcome)
        throw new AuditError('DISAGREEMENT', {
          rule: verdict.ruleId,
          unit: words.unit.title,
          id: JSON.stringify(row.unit_id),
          sql: said(`outcome.${sql}`),
          reference: said(`outcome.${verdict.outcome}`),
        })
    }
    const platform = row.platform_id as string
    byPlatform.set(platform, agreementOf((byPlatform.get(platform)?.units ?? 0) + 1, judged))
  }
  return byPlatform
}

const agreementOf = (units: number, { rules }: Judged): Agreement => {
  const verdicts = units * rules.length
  return { units, verdicts, agreed: verdicts }
}

const drawn = ({ table }: Judged, { seed, unitsPerPlatform }: { seed: number; unitsPerPlatform: number }): string =>
  `select platform_id, unit_id from (select platform_id, unit_id, ${hash(literal(seed), 'platform_id', 'unit_id')} as draw from ${table})
   qualify row_number() over (partition by platform_id order by draw, unit_id) <= ${unitsPerPlatform}`
