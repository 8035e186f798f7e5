import { type Delivery, deliveryOf } from '../../records/delivery.js'
import { factsOf } from '../../rules/condition.js'
import type { Rule } from '../../rules/rule.js'
import type { AuditHead } from '../auditResult.js'
import type { ReportMaterial, Subject } from '../material.js'
import { remembered } from '../remembered.js'
import type { Edition } from '../wording.js'
import { columnTitle, tableTitle } from './intake.js'

/** What was not delivered, and the rules that read it. */
export interface MissingNeed {
  readonly need: string
  readonly title: string
  readonly ruleIds: readonly string[]
}

export const deliveredIn = remembered((result: AuditHead, { tables }: Pick<ReportMaterial, 'tables'>): Delivery => {
  const delivered = result.intake.filter((table) => table.delivered)
  return deliveryOf(
    new Map(
      delivered.map(({ table, missingColumns }) => {
        const columns = (tables.get(table)?.columns ?? []).map(({ name }) => name)
        return [table, new Set(columns.filter((name) => !missingColumns.includes(name)))]
      }),
    ),
  )
})

/** Needs of the rules that the delivery does not meet, most rules first. */
export function missingNeeds({ result, platform, rules, material }: Subject, edition: Edition): MissingNeed[] {
  const delivery = deliveredIn(result, material)
  const affected = new Map<string, string[]>()
  for (const { ruleId } of platform.rules) {
    const rule = rules.get(ruleId)
    if (rule === undefined) continue
    for (const need of undeliveredNeeds(rule, delivery, material))
      affected.set(need, [...(affected.get(need) ?? []), ruleId])
  }
  return [...affected]
    .map(([need, ruleIds]) => ({ need, title: needTitle(need, material, edition), ruleIds }))
    .sort((a, b) => b.ruleIds.length - a.ruleIds.length || (a.need < b.need ? -1 : 1))
}

/** The delivered tables that have no row of the platform; empty where there are none. */
export function withoutRows({ platform, material }: Subject, edition: Edition): string {
  const { tablesWithoutRows = [] } = platform
  if (tablesWithoutRows.length === 0) return ''
  const titles = tablesWithoutRows.map((name) => needTitle(name, material, edition))
  return edition.say('missing.withoutRows', { tables: titles.join(edition.say('list.separator')) })
}

/** The tables and columns that a rule reads and the delivery has not; a table's columns are not named beside the table. */
export const undeliveredNeeds = remembered(
  (rule: Rule, delivery: Delivery, { factNeeds }: Pick<ReportMaterial, 'factNeeds'>): readonly string[] => {
    const conditions = [rule.population, rule.exclusions, rule.requirement].filter((tree) => tree !== null)
    const needs = conditions.flatMap(factsOf).flatMap((fact) => factNeeds.get(`${rule.unit}.${fact}`) ?? [])
    return missingOf(needs, delivery)
  },
)

/** What is not delivered of these; a table's columns are not named where the table is missing. */
export const missingOf = (needs: readonly string[], delivery: Delivery): string[] => [
  ...new Set(
    needs.filter((need) => !delivery.has(need)).map((need) => (delivery.has(tableOf(need)) ? need : tableOf(need))),
  ),
]

const tableOf = (need: string): string => need.split('.')[0] ?? need

export function needTitle(need: string, material: Pick<ReportMaterial, 'tables'>, edition: Edition): string {
  const [table = need, column] = need.split('.')
  const title = tableTitle(table, material, edition)
  if (column === undefined) return edition.say('intake.table', { title, name: table })
  return edition.say('intake.tableColumn', { table: title, column: columnTitle(table, column, material, edition) })
}
