import { equivalentMutantsFile, readEquivalentMutants } from '../cases/equivalentMutants.js'
import { mutationOf } from '../cases/mutation.js'
import { type MutationReport, mutationReport } from '../cases/mutationReport.js'
import { decimal } from '../report/numbers.js'
import { typesIn } from '../verdicts/judged.js'
import { textOf } from '../wording/said.js'
import type { CommandContext, ExitCode } from './command.js'
import { type RulesTask, wordsOf } from './rulesTask.js'
import { rulesUnderTest, tryCases } from './rulesUnderTest.js'

/**
 * Puts one small mistake at a time into every rule of a folder and asks the cases (as `rules test` finds them) whether they
 * notice. Prints the mistakes that no case notices, each with the argument of <cases>/equivalent-mutants.json why it changes
 * no verdict. 1 where a mistake has no argument.
 */
export async function mutateRules(task: RulesTask): Promise<ExitCode> {
  const { args, context } = task
  const tested = rulesUnderTest(task)
  const equivalents = readEquivalentMutants(tested.casesFolder)
  const mutations = (await tryCases(tested, task)).map(({ rule, name, verdicts }) => {
    const typeOf = typesIn(wordsOf(rule, task.vocabulary))
    return [name, mutationOf(rule, verdicts, typeOf)] as const
  })
  const report = mutationReport(new Map(mutations), equivalents)
  const lines = args.json
    ? [JSON.stringify(report, (key, value) => (key === 'says' ? undefined : value), 2)]
    : reportLines(report, context)
  for (const line of lines) context.terminal.print(line)
  return report.survivors.some(({ reason }) => reason === null) ? 1 : 0
}

function reportLines(
  { made, noticed, unchanging, survivors, stale }: MutationReport,
  context: CommandContext,
): string[] {
  const { say, language } = context
  // Rounded down: 100% is said only where every mistake was noticed.
  const share = made === 0 ? '0' : decimal(Math.floor((1000 * noticed) / made) / 10)
  const unexplained = survivors.filter(({ reason }) => reason === null).length
  const argued = survivors.length - unexplained
  return [
    ...survivors.map(({ rule, mistake, says, reason }) => {
      const said = textOf(says, language)
      return reason === null
        ? say('rules.mutantUnexplained', { rule, said, mistake, file: equivalentMutantsFile })
        : say('rules.mutantEquivalent', { rule, said, reason: reason[language] })
    }),
    ...stale.map(({ rule, mistake }) => say('rules.mutantStale', { rule, mistake, file: equivalentMutantsFile })),
    say('rules.mutated', {
      made,
      noticed,
      share,
      argued,
      unexplained,
    }),
    ...(unchanging === 0 ? [] : [say('rules.mutantsUnchanging', { n: unchanging })]),
  ]
}
