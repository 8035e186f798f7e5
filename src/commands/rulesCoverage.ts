import { coverageByCases, coverageByUnits, type TruthCounts } from '../cases/coverage.js'
import { type LeafCoverage, leafCoverage } from '../cases/coverageReport.js'
import { scopeOf } from '../facts/factTable.js'
import { count } from '../report/numbers.js'
import type { Rule } from '../rules/rule.js'
import { rulesByUnit } from '../verdicts/judged.js'
import { conditionLines } from './conditionText.js'
import { withRecords } from './openRecords.js'
import { periodOf } from './options.js'
import { stepsShown } from './progress.js'
import { type RulesTask, wordsOf } from './rulesTask.js'
import { rulesUnderTest, tryCases } from './rulesUnderTest.js'

/**
 * For every comparison of every rule: how many cases (as `rules test` finds them) and how many units of --dataset made it
 * true and false, and of how many the records do not say. Names those that were not seen both ways.
 */
export async function printCoverage(task: RulesTask): Promise<void> {
  const { args, context } = task
  const tested = rulesUnderTest(task, { mayLackCases: args.dataset !== undefined })
  const tried = await tryCases(tested, task)
  const byUnits = args.dataset === undefined ? null : await unitCounts(args.dataset, tested.rules, task)
  const covered = tried.map(({ rule, name, verdicts }) => {
    const byCases = tested.caseFiles.length === 0 ? null : coverageByCases(rule, verdicts)
    return { rule, leaves: leafCoverage(name, rule, byCases, byUnits?.get(rule) ?? null) }
  })
  const leaves = covered.flatMap((one) => one.leaves)
  const gaps = covered.flatMap((one) => gapLines(one.rule, one.leaves, task))
  const lines = args.json
    ? [JSON.stringify(leaves, null, 2)]
    : [
        ...covered.flatMap((one) => ruleLines(one.rule, one.leaves, task)),
        '',
        context.say('rules.covered', {
          n: count(leaves.length),
          both: count(leaves.length - gaps.length),
          gaps: count(gaps.length),
        }),
        ...gaps,
      ]
  for (const line of lines) context.terminal.print(line)
}

async function unitCounts(dataset: string, rules: readonly Rule[], task: RulesTask): Promise<Map<Rule, TruthCounts[]>> {
  const scope = scopeOf(periodOf(task.args.from, task.args.to))
  return withRecords(dataset, task, async (store, { delivery }) => {
    const counts = new Map<Rule, TruthCounts[]>()
    const kinds = [...rulesByUnit(rules).values()]
    for (const [index, ofUnit] of kinds.entries()) {
      const words = ofUnit[0] && wordsOf(ofUnit[0], task.vocabulary)
      if (words === undefined) continue
      stepsShown(task.vocabulary, task.context)(`verdicts:${words.unit.name}`, index, kinds.length)
      const counted = await coverageByUnits(store, ofUnit, words, delivery, scope)
      for (const [place, rule] of ofUnit.entries()) counts.set(rule, counted[place] ?? [])
    }
    return counts
  })
}

function ruleLines(rule: Rule, leaves: readonly LeafCoverage[], task: RulesTask): string[] {
  const { say, language } = task.context
  const counted = (counts: TruthCounts | null, key: 'rules.coverageCases' | 'rules.coverageDataset'): string[] =>
    counts === null
      ? []
      : [`    ${say(key, { yes: count(counts.true), no: count(counts.false), unknown: count(counts.unknown) })}`]
  return [
    `${rule.id} ${rule.title[language]}`,
    ...leaves.flatMap((one) => [
      `  ${one.where}: ${leafText(rule, one, task)}`,
      ...counted(one.cases, 'rules.coverageCases'),
      ...counted(one.dataset, 'rules.coverageDataset'),
    ]),
  ]
}

function gapLines(rule: Rule, leaves: readonly LeafCoverage[], task: RulesTask): string[] {
  const { say } = task.context
  return leaves.flatMap((one) => {
    const [first, second] = one.never
    if (first === undefined) return []
    const missing = say(second !== undefined ? 'rules.neverDecided' : first ? 'rules.neverTrue' : 'rules.neverFalse')
    return [`  ${one.rule} ${one.where}: ${leafText(rule, one, task)}  ← ${missing}`]
  })
}

const leafText = (rule: Rule, { leaf }: LeafCoverage, { context, vocabulary }: RulesTask): string =>
  conditionLines(leaf, { ...context, words: wordsOf(rule, vocabulary) }).join(' ')
