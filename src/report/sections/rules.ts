import { dimensions } from '../../rules/rule.js'
import type { RuleResult } from '../auditResult.js'
import { ruleOf, type Subject } from '../material.js'
import { count, percent } from '../numbers.js'
import type { Edition } from '../wording.js'
import { type Rate, rateOf } from './rate.js'
import { type RuleDetails, ruleDetails } from './ruleDetails.js'

export interface RuleGroup {
  readonly dimension: string
  readonly title: string
  /** Said in place of a table where the dimension has no rule. */
  readonly empty: boolean
  readonly rules: readonly RuleText[]
}

export interface RuleText extends Rate {
  readonly ruleId: string
  readonly title: string
  readonly consequence: string
  readonly consequenceLabel: string
  readonly severity: string
  readonly severityLabel: string
  readonly unit: string
  readonly pass: string
  readonly fail: string
  readonly failed: boolean
  readonly excluded: string
  readonly notApplicable: string
  readonly unknown: string
  readonly coverage: string
  /** 'confirmed: 3'; null where nobody has confirmed anything. */
  readonly confirmed: string | null
  readonly details: RuleDetails
}

/** Every rule with its counts, grouped by dimension, in the order of the result. */
export function rulesSection(subject: Subject, edition: Edition): RuleGroup[] {
  return dimensions.map((dimension) => {
    const rules = subject.platform.rules.filter((rule) => rule.dimension === dimension)
    return {
      dimension,
      title: edition.say(`dimension.${dimension}`),
      empty: rules.length === 0,
      rules: rules.map((result) => ruleText(result, subject, edition)),
    }
  })
}

function ruleText(result: RuleResult, subject: Subject, edition: Edition): RuleText {
  const { pick, say } = edition
  const rule = ruleOf(subject, result.ruleId)
  return {
    ...rateOf(result, edition),
    ruleId: rule.id,
    title: pick(rule.title),
    consequence: result.consequence,
    consequenceLabel: say(`consequence.${result.consequence}`),
    severity: result.severity,
    severityLabel: say(`severity.${result.severity}`),
    unit: unitTitle(result.unit, subject, edition),
    pass: count(result.pass),
    fail: count(result.fail),
    failed: result.fail > 0,
    excluded: count(result.excluded),
    notApplicable: count(result.notApplicable),
    unknown: count(result.unknown),
    coverage: percent(result.coverage),
    confirmed: result.confirmed === 0 ? null : say('rule.confirmed', { n: count(result.confirmed) }),
    details: ruleDetails(rule, subject.material, edition),
  }
}

export function unitTitle(unit: string, { material }: Pick<Subject, 'material'>, { pick }: Edition): string {
  const title = material.unitTitles.get(unit)
  return title === undefined ? unit : pick(title)
}
