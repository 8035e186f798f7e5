import { eachElement } from '../store/dialect.js'
import type { PlantedRule } from './flaws.js'

/** By rule, when a row of the relation breaks it. */
export type Breaches = Partial<Record<PlantedRule, string>>

/**
 * Units that break a rule, one row for each rule broken: those and no others must fail it. Read off the plan, never off the
 * tables or by the product's facts. All rules of a relation in one pass over it.
 */
export function violations(unit: string, id: string, from: string, breaches: Breaches): string {
  const rules = Object.entries(breaches)
  const broken = rules.map(([rule, when]) => `case when ${when} then '${rule}' end`)
  const any = rules.map(([, when]) => `(${when})`)
  return `select rule_id, p, '${unit}' as unit, unit_id from
    (select ${eachElement(`[${broken.join(', ')}]`)} as rule_id, p, ${id} as unit_id from ${from} where ${any.join(' or ')})
    where rule_id is not null`
}
