import { prepareLists, type UnmatchedDrugNames, unmatchedDrugNames } from '../facts/lists.js'
import { loadVocabulary, type Vocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import { type Intake, openDataset } from '../records/intake/intake.js'
import type { TableIntake } from '../records/intake/tableIntake.js'
import { count } from '../report/numbers.js'
import { recordText } from '../report/text.js'
import { rulesFolder } from '../resources.js'
import { loadRules } from '../rules/load.js'
import { loadReferences } from '../rules/references.js'
import { currentRules } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { openStore } from '../store/duckdb.js'
import { factsOfRule } from '../verdicts/judged.js'
import type { Command, CommandContext } from './command.js'
import { engineOptions, given, memorySize, positiveInteger, recordOptions } from './options.js'
import { intakeStep } from './progress.js'
import type { SayKey } from './say.js'

interface CheckArguments {
  readonly dataset: string
  readonly layout?: string
  readonly rules?: readonly string[]
  readonly overlay?: readonly string[]
  readonly lists?: readonly string[]
  readonly threads?: number
  readonly memory?: string
  readonly spill?: string
  readonly json: boolean
}

export const checkCommand: Command = {
  name: 'check',
  usage: 'check <dataset>',
  options: (yargs, say) =>
    engineOptions(recordOptions(yargs, say), say)
      .positional('dataset', { type: 'string', demandOption: true, describe: say('audit.dataset') })
      .option('json', { type: 'boolean', default: false, describe: say('option.json') })
      .example('$0 check records', say('check.example')),
  async run(args: CheckArguments, context) {
    const vocabulary = await loadVocabulary()
    const pack = loadRules(args.rules ?? [rulesFolder], vocabulary, args.overlay)
    const rules = currentRules(pack.rules, null)
    const references = loadReferences(args.lists)
    const spillFolder = context.spillFolder(args.spill)
    const store = await openStore({
      spillFolder,
      ...given({ threads: positiveInteger('threads', args.threads), memory: memorySize(args.memory) }),
    })
    try {
      const intake = await openDataset(store, args.dataset, {
        spillFolder,
        onProgress: (step, done, total) => context.terminal.progress(intakeStep(step, context.say), done, total),
        ...given({ layout: args.layout }),
      })
      await prepareLists(store, references)
      const unmatched = await unmatchedDrugNames(store)
      const lacking = rules.map((rule) => ({ rule, needs: lackingNeeds(rule, vocabulary, intake.delivery) }))
      if (args.json) context.terminal.print(JSON.stringify(checkJson(intake, lacking, unmatched), null, 2))
      else printCheck(intake, lacking, unmatched, context)
      return 0
    } finally {
      store.close()
    }
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
  for (const table of intake.tables) if (table.delivered) printTable(table, context)
  const absent = intake.tables.filter(({ delivered }) => !delivered).map(({ table }) => table)
  if (absent.length > 0) terminal.print(say('check.absent', { tables: absent.join(', ') }))
  if (intake.ignoredFiles.length > 0)
    terminal.print(say('check.ignored', { files: intake.ignoredFiles.map(recordText).join(', ') }))
  if (unmatched.count > 0) {
    const more = unmatched.count > unmatched.first.length ? ['…'] : []
    const names = [...unmatched.first.map(recordText), ...more].join(', ')
    terminal.print(say('check.unmatchedDrugs', { n: unmatched.count, names }))
  }
  const judgeable = lacking.filter(({ needs }) => needs.length === 0).map(({ rule }) => rule.id)
  terminal.print(say('check.judgeable', { n: judgeable.length, rules: judgeable.join(' ') }))
  const others = lacking.filter(({ needs }) => needs.length > 0)
  if (others.length === 0) return
  terminal.print(say('check.notJudgeable', { n: others.length }))
  for (const { rule, needs } of others)
    terminal.print(`  ${say('check.lacks', { rule: rule.id, title: rule.title[language], needs: needs.join(', ') })}`)
}

function printTable(table: TableIntake, { terminal, say }: CommandContext): void {
  terminal.print(
    say('check.table', {
      table: table.table,
      read: count(table.read),
      used: count(table.used),
      quarantined: count(table.quarantined),
      duplicates: count(table.duplicates),
      orphans: count(table.orphans),
    }),
  )
  for (const { column, problem, rows } of table.reasons)
    terminal.print(
      `  ${say('check.reason', { column, problem: say(`problem.${problem}` as SayKey), rows: count(rows) })}`,
    )
  const lists = [
    ['check.missing', table.missingColumns],
    ['check.empty', table.emptyColumns],
    ['check.unknown', table.unknownColumns.map(recordText)],
  ] as const
  for (const [key, columns] of lists)
    if (columns.length > 0) terminal.print(`  ${say(key, { columns: columns.join(', ') })}`)
}
