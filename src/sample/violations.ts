import type { PlantedRule } from './flaws.js'
import { platformId } from './ids.js'

/** Units that break a rule: those and no others must fail it. Read off the plan, never off the tables or by the product's facts. */
export const violations = (rule: PlantedRule, unit: string, id: string, from: string, where: string): string =>
  `select '${rule}' as rule_id, ${platformId('p')} as platform_id, '${unit}' as unit, ${id} as unit_id from ${from} where ${where}`
