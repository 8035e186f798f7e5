import type { FactType } from '../facts/fact.js'
import { regionPrefixOf } from '../rules/jurisdiction.js'
import type { Rule } from '../rules/rule.js'
import { literal } from '../store/dialect.js'
import { conditionSql } from './conditionSql.js'
import { codeOf } from './outcome.js'

/** The outcome code (0 to 4) of a rule as an SQL expression over a fact table. */
export function verdictSql(rule: Rule, typeOf: (fact: string) => FactType): string {
  const applies = appliesSql(rule)
  const population =
    rule.population === null ? `(${applies})` : `(${applies} and ${conditionSql(rule.population, typeOf)})`
  const requirement = conditionSql(rule.requirement, typeOf)
  if (rule.exclusions === null)
    return [
      `case when not ${population} then ${codeOf('not_applicable')}`,
      `when ${population} is null or ${requirement} is null then ${codeOf('unknown')}`,
      `when ${requirement} then ${codeOf('pass')} else ${codeOf('fail')} end`,
    ].join(' ')
  const exclusions = conditionSql(rule.exclusions, typeOf)
  return [
    `case when not ${population} then ${codeOf('not_applicable')}`,
    `when ${exclusions} then ${codeOf('excluded')}`,
    `when ${population} is null or ${exclusions} is null or ${requirement} is null then ${codeOf('unknown')}`,
    `when ${requirement} then ${codeOf('pass')} else ${codeOf('fail')} end`,
  ].join(' ')
}

/** Whether a rule is in force on the unit's day and in its province. */
export function appliesSql({ effective, jurisdiction }: Rule): string {
  const parts = [
    `occurred_at >= date ${literal(effective.from)}`,
    effective.to === null ? null : `occurred_at < date ${literal(effective.to)} + 1`,
    regionSql(jurisdiction),
  ]
  return parts.filter((part) => part !== null).join(' and ')
}

function regionSql(jurisdiction: string): string | null {
  const prefix = regionPrefixOf(jurisdiction)
  return prefix === null ? null : `starts_with(region_code, ${literal(prefix)})`
}
