import type { FactType } from '../facts/fact.js'
import { regionPrefixOf } from '../rules/jurisdiction.js'
import type { Rule } from '../rules/rule.js'
import { literal } from '../store/dialect.js'
import { conditionSql } from './conditionSql.js'
import { codeOf } from './outcome.js'

/** The outcome code (0 to 4) of a rule as an SQL expression over a fact table. */
export function verdictSql(rule: Rule, typeOf: (fact: string) => FactType): string {
  const applies = [
    `occurred_at >= date ${literal(rule.effective.from)}`,
    rule.effective.to === null ? null : `occurred_at < date ${literal(rule.effective.to)} + 1`,
    regionSql(rule.jurisdiction),
    rule.population === null ? null : conditionSql(rule.population, typeOf),
  ].filter((part) => part !== null)
  const population = `(${applies.join(' and ')})`
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

function regionSql(jurisdiction: string): string | null {
  const prefix = regionPrefixOf(jurisdiction)
  return prefix === null ? null : `starts_with(region_code, ${literal(prefix)})`
}
