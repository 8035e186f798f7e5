import type { Condition } from '../../src/rules/condition.js'
import type { Rule } from '../../src/rules/rule.js'

export function zenExpression(condition: Condition): string
export function zenRule(rule: Pick<Rule, 'population' | 'exclusions' | 'requirement'>): string
