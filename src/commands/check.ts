import { type UnmatchedDrugNames, unmatchedDrugNames } from '../facts/lists.js'
import { loadVocabulary, type Vocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import { type FirstRefused, firstRefused } from '../records/intake/firstRefused.js'
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
    const { intake, ...found } = await withRecords(
      args.dataset,
      { args, vocabulary, context },
      async (store, intake) => ({
        intake,
        unmatched: await unmatchedDrugNames(store),
        refused: await firstRefused(store),
      }),
    )
    const lacking = rules.map((rule) => ({ rule, needs: lackingNeeds(rule, vocabulary, intake.delivery) }))
    if (args.json) context.terminal.print(JSON.stringify(checkJson(intake, lacking, found), null, 2))
    else printCheck(intake, lacking, found, context)
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

interface Found {
  readonly unmatched: UnmatchedDrugNames
  readonly refused: readonly FirstRefused[]
}

const firstOf = ({ refused }: Found, table: string, { column, problem }: TableIntake['reasons'][number]) =>
  refused.find((one) => one.table === table && one.column === column && one.problem === problem)

function checkJson(intake: Intake, lacking: readonly Lacking[], found: Found) {
  const reasonsOf = ({ table, reasons }: TableIntake) =>
    reasons.map((reason) => {
      const first = firstOf(found, table, reason)
      return { ...reason, firstFile: first?.file, firstRow: first?.row }
    })
  return {
    layout: intake.layout,
    synthetic: intake.synthetic,
    tables: intake.tables.map((table) => ({ ...table, reasons: reasonsOf(table) })),
    ignoredFiles: intake.ignoredFiles,
    unmatchedDrugNames: found.unmatched.count,
    rules: lacking.map(({ rule, needs }) => ({ ruleId: rule.id, judgeable: needs.length === 0, lacks: needs })),
  }
}

function printCheck(intake: Intake, lacking: readonly Lacking[], found: Found, context: CommandContext): void {
  const { terminal, say, language } = context
  const { unmatched } = found
  const names = namesOfRecords(language)
  for (const table of intake.tables) if (table.delivered) printTable(table, found, names, context)
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

function printTable(
  table: TableIntake,
  found: Found,
  names: NamesOfRecords,
  { terminal, say, language }: CommandContext,
): void {
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
  for (const one of table.reasons) {
    const { column, problem, rows } = one
    const first = firstOf(found, table.table, one)
    const reason = { problem: textOf(said(`problem.${problem}`), language), rows: count(rows) }
    // A row that is not shaped like its table is refused as a whole.
    const line =
      column === ''
        ? say('check.rowReason', reason)
        : say('check.reason', { column: names.column(table.table, column), ...reason })
    const where = first === undefined ? '' : say('check.first', { file: recordText(first.file), row: count(first.row) })
    terminal.print(`  ${line}${where}`)
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
