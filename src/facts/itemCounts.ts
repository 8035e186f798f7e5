import type { Relation } from './fact.js'

/** Items with what the platform's catalogue has for their code (`drug`), and what their own name (`name`) and its (`listed`) say. */
const describedItems = `
  records.prescription_items as item
  left join records.drugs as drug on drug.platform_id = item.platform_id and drug.drug_code = item.drug_code
  left join lists.drug_names as name on name.generic_name = item.generic_name
  left join lists.drug_names as listed on listed.generic_name = drug.generic_name`

/**
 * A relation of aggregates over the items of a prescription; those of one unit are worked out together. `joins`: what else the
 * aggregates need of an item, as left joins that find one row at most.
 */
export const itemCounts = (
  unit: 'prescription' | 'dispensing',
  name: string,
  columns: Readonly<Record<string, string>>,
  joins: readonly string[] = [],
): Relation => {
  const key = ['platform_id', 'prescription_id']
  const aggregates = Object.entries(columns).map(([column, sql]) => `${sql} as ${column}`)
  const keys = key.map((column) => `item.${column}`).join(', ')
  return {
    name,
    sql: () =>
      `select ${keys}, ${aggregates.join(', ')} from ${[describedItems, ...joins].join('\n')} group by ${keys}`,
    on: key.map((column) => `${name}.${column} = ${unit}.${column}`).join(' and '),
    group: { rows: describedItems, joins, alias: 'item', key, columns },
  }
}

export const itemsWhere = (condition: string): string => `count(*) filter (where ${condition})`
