import { questionAbout, type Reading } from '../rules/logic/truth.js'
import type { Rule } from '../rules/rule.js'
import { allOf, type Outcome, verdictOf } from './outcome.js'
import { isInForce, isInJurisdiction } from './reference.js'

/** What a rule asks of a unit beside its facts. */
export interface Whereabouts {
  /** Civil date (YYYY-MM-DD); null: not known. */
  readonly occurredOn: string | null
  /** GB/T 2260 six digits; null: not known. */
  readonly regionCode: string | null
}

/**
 * A rule, ready to be asked about units, as the reference judges it: a thousand times faster, and without a tree to show. Facts
 * that decide nothing are not read.
 */
export function outcomeQuestion<Unit extends Whereabouts>(rule: Rule, reading: Reading<Unit>): (unit: Unit) => Outcome {
  const concerns = rule.population === null ? null : questionAbout(rule.population, reading)
  const excludes = rule.exclusions === null ? null : questionAbout(rule.exclusions, reading)
  const asks = questionAbout(rule.requirement, reading)
  return (unit) => {
    const applies = allOf([isInForce(rule, unit.occurredOn), isInJurisdiction(rule, unit.regionCode)])
    if (applies === false) return verdictOf(false, null, null)
    const population = concerns === null ? applies : allOf([applies, concerns(unit)])
    if (population === false) return verdictOf(false, null, null)
    const exclusions = excludes === null ? false : excludes(unit)
    if (population === null || exclusions !== false) return verdictOf(population, exclusions, null)
    return verdictOf(true, false, asks(unit))
  }
}
