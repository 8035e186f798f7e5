import { type UnmatchedDrugNames, unmatchedDrugNames } from '../facts/lists.js'
import { loadVocabulary, type Vocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import type { Intake } from '../records/intake/intake.js'
import type { TableIntake } from '../records/intake/tableIntake.js'
import { count } from '../report/numbers.js'
import { recordText } from '../report/text.js'
import { rulesFolder } from '../resources.js'
import { loadRules } from '../rules/load.js'
import { currentRules } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { factsOfRule } from '../verdicts/judged.js'
import { said, textOf } from '../wording/said.js'
import type { Command, CommandContext } from './command.js'
import { type NamesOfRecords, namesOfRecords } from './namesOfRecords.js'
import { type ReadingArguments, withRecords } from './openRecords.js'
import { engineOptions, recordOptions } from './options.js'

interface CheckArguments extends ReadingArguments {
  readonly dataset: string
  readonly rules?: readonly string[]
  readonly overlay?: readonly string[]
  readonly json: boolean
}

export const checkCommand: Command = {
  options: (yargs, say) =>
    engineOptions(recordOptions(yargs, say), say)
      .positional('dataset', { type: 'string', demandOption: true, describe: say('audit.dataset') })
      .option('json', { type: 'boolean', default: false, describe: say('option.json') })
      .example('$0 check records', say('check.example')),
  async run(args: CheckArguments, context) {
    const vocabulary = await loadVocabulary()
    const pack = loadRules(args.rules ?? [rulesFolder], vocabulary, args.overlay)
    const rules = currentRules(pack.rules, null)
    const { intake, unmatched } = await withRecords(
      args.dataset,
      { args, vocabulary, context },
      async (store, intake) => ({ intake, unmatched: await unmatchedDrugNames(store) }),
    )
    const lacking = rules.map((rule) => ({ rule, needs: lackingNeeds(rule, vocabulary, intake.delivery) }))
    if (args.json) context.terminal.print(JSON.stringify(checkJson(intake, lacking, unmatched), null, 2))
    else printCheck(intake, lacking, unmatched, context)
    return 0
  },
}

interface Lacking {
  readonly rule: Rule
  /** Tables and columns that were not delivered and that some fact of the rule needs. */
  readonly needs: readonly string[]
}

function lackingNeeds(rule: Rule, vocabulary: Vocabulary, delivery: Delivery): string[] {
  const words = vocabulary.get(rule.unit)
  const needs = [
    ...(words?.unit.tables ?? []),
    ...factsOfRule(rule).flatMap((name) => words?.facts.get(name)?.needs ?? []),
  ]
  return [...new Set(needs.filter((need) => !delivery.has(need)))]
}

const checkJson = (intake: Intake, lacking: readonly Lacking[], unmatched: UnmatchedDrugNames) => ({
  layout: intake.layout,
  synthetic: intake.synthetic,
  tables: intake.tables,
  ignoredFiles: intake.ignoredFiles,
  unmatchedDrugNames: unmatched.count,
  rules: lacking.map(({ rule, needs }) => ({ ruleId: rule.id, judgeable: needs.length === 0, lacks: needs })),
})

function printCheck(
  intake: Intake,
  lacking: readonly Lacking[],
  unmatched: UnmatchedDrugNames,
  context: CommandContext,
): void {
  const { terminal, say, language } = context
  const names = namesOfRecords(language)
  for (const table of intake.tables) if (table.delivered) printTable(table, names, context)
  const absent = intake.tables.filter(({ delivered }) => !delivered).map(({ table }) => names.table(table))
  if (absent.length > 0) terminal.print(say('check.absent', { tables: names.listed(absent) }))
  if (intake.ignoredFiles.length > 0)
    terminal.print(say('check.ignored', { files: names.listed(intake.ignoredFiles.map(recordText)) }))
  if (unmatched.count > 0) {
    const more = unmatched.count > unmatched.first.length ? ['…'] : []
    const drugs = names.listed([...unmatched.first.map(recordText), ...more])
    terminal.print(say('check.unmatchedDrugs', { n: unmatched.count, names: drugs }))
  }
  const judgeable = lacking.filter(({ needs }) => needs.length === 0).map(({ rule }) => rule.id)
  terminal.print(say('check.judgeable', { n: judgeable.length, rules: judgeable.join(' ') }))
  const others = lacking.filter(({ needs }) => needs.length > 0)
  if (others.length === 0) return
  terminal.print(say('check.notJudgeable', { n: others.length }))
  for (const { rule, needs } of others)
    terminal.print(
      `  ${say('check.lacks', { rule: rule.id, title: rule.title[language], needs: names.listed(needs.map(names.need)) })}`,
    )
}

function printTable(table: TableIntake, names: NamesOfRecords, { terminal, say, language }: CommandContext): void {
  terminal.print(
    say('check.table', {
      table: names.table(table.table),
      read: count(table.read),
      used: count(table.used),
      quarantined: count(table.quarantined),
      duplicates: count(table.duplicates),
      orphans: count(table.orphans),
    }),
  )
  for (const { column, problem, rows } of table.reasons) {
    const reason = { problem: textOf(said(`problem.${problem}`), language), rows: count(rows) }
    // A row that is not shaped like its table is refused as a whole.
    const line =
      column === ''
        ? say('check.rowReason', reason)
        : say('check.reason', { column: names.column(table.table, column), ...reason })
    terminal.print(`  ${line}`)
  }
  const lists = [
    ['check.missing', table.missingColumns],
    ['check.empty', table.emptyColumns],
    ['check.unknown', table.unknownColumns],
  ] as const
  for (const [key, columns] of lists)
    if (columns.length > 0)
      terminal.print(
        `  ${say(key, { columns: names.listed(columns.map((column) => names.column(table.table, column))) })}`,
      )
}
