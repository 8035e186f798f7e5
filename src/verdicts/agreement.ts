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
 * Re-judges a seeded sample of units with the reference. Which units are drawn depends on the seed and their ids alone.
 * @throws AuditError DISAGREEMENT naming the first verdict on which the two judges differ.
 */
export async function agreementWithReference(
  store: Store,
  judged: Judged,
  words: UnitVocabulary,
  sample: { readonly seed: number; readonly units: number },
): Promise<Agreement> {
  const codes = judged.rules.map((rule, index) => `${judged.codeSql(rule)} as code_${index}`)
  const rows = await store.rows(
    `select ${unitFactColumns(words, judged.facts)}, ${codes.join(', ')} from ${judged.table}
     order by ${hash(literal(sample.seed), 'platform_id', 'unit_id')}, platform_id, unit_id limit ${sample.units}`,
  )
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
  }
  const verdicts = rows.length * judged.rules.length
  return { units: rows.length, verdicts, agreed: verdicts }
}
