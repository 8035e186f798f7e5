import { wilsonInterval } from '../../indicators/wilson.js'
import { consequences, severities } from '../../rules/rule.js'
import type { RuleResult } from '../auditResult.js'
import { ruleOf, type Subject } from '../material.js'
import { count, percent, percentRange } from '../numbers.js'
import type { Edition } from '../wording.js'

export interface Problem {
  readonly ruleId: string
  readonly title: string
  readonly consequence: string
  readonly consequenceLabel: string
  readonly severityLabel: string
  readonly sentence: string
}

const shown = 6

/** The rules that weigh most: by consequence, then severity, then how many units failed. Rates that judge nothing are left out. */
export function topProblems(subject: Subject, edition: Edition): Problem[] {
  const { say } = edition
  return subject.platform.rules
    .filter((rule) => rule.fail > 0 && rule.consequence !== 'rate')
    .sort(byWeight)
    .slice(0, shown)
    .map((rule) => ({
      ruleId: rule.ruleId,
      title: edition.pick(ruleOf(subject, rule.ruleId).title),
      consequence: rule.consequence,
      consequenceLabel: say(`consequence.${rule.consequence}`),
      severityLabel: say(`severity.${rule.severity}`),
      sentence: say('problem.sentence', {
        fail: count(rule.fail),
        counted: count(rule.pass + rule.fail),
        rate: percent(rule.fail / (rule.pass + rule.fail)),
        range: percentRange(wilsonInterval(rule.fail, rule.pass + rule.fail)),
      }),
    }))
}

const byWeight = (a: RuleResult, b: RuleResult): number =>
  consequences.indexOf(a.consequence) - consequences.indexOf(b.consequence) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  b.fail - a.fail ||
  (a.ruleId < b.ruleId ? -1 : 1)
