import { needsOf, type TableNeeds } from '../catalogue/needs.js'
import { loadTables } from '../records/table.js'
import { loadRules } from '../rules/load.js'
import type { CommandContext } from './command.js'
import { namesOfRecords } from './namesOfRecords.js'
import { revisionsOf } from './rulesShow.js'
import type { RulesTask } from './rulesTask.js'

/** Prints the tables and columns that a platform must deliver, and for which rules; or those that one rule needs. */
export function printNeeds({ args, folders, overlays, vocabulary, context }: RulesTask): void {
  const { terminal } = context
  const { rules } = loadRules(folders, vocabulary, overlays)
  const asked = args.id === undefined ? rules : revisionsOf(args.id, rules)
  const needs = needsOf(asked, vocabulary, [...loadTables().values()])
  const lines = args.json ? [JSON.stringify(needs, null, 2)] : needs.flatMap((one) => tableLines(one, context))
  for (const line of lines) terminal.print(line)
}

function tableLines({ table, title, rules, columns }: TableNeeds, { say, language }: CommandContext): string[] {
  const names = namesOfRecords(language)
  return [
    say('rules.needsTable', { table, title: title[language], n: rules.length }),
    ...columns.map((one) => {
      // What every row must have serves all rules of the table, which were counted in the line above.
      const served = one.level === 'key' || one.level === 'required' ? say('rules.needsAll') : names.listed(one.rules)
      return `  ${say('rules.line', { title: names.column(table, one.column), text: served })}`
    }),
  ]
}
