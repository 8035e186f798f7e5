import { leastToRead } from '../audit/budget.js'
import { type Explanation, explain } from '../audit/explain.js'
import type { TimelineEvent } from '../facts/timeline.js'
import { loadVocabulary } from '../facts/vocabulary.js'
import { instantText, recordText } from '../report/text.js'
import { codeTitle } from '../report/wording.js'
import type { Judgement } from '../verdicts/judgement.js'
import type { Command, CommandContext } from './command.js'
import { judgementLines, type Speech } from './conditionText.js'
import { lawLine } from './lawText.js'
import { boundsOf, type EngineArguments, engineOptions, given, periodOf, recordOptions } from './options.js'
import { stepsShown } from './progress.js'
import { periodText } from './rules.js'
import type { SayKey } from './say.js'

interface ExplainArguments extends EngineArguments {
  readonly rule: string
  readonly unit: string
  readonly dataset: string
  readonly platform?: string
  readonly from?: string
  readonly to?: string
  readonly layout?: string
  readonly rules?: readonly string[]
  readonly overlay?: readonly string[]
  readonly lists?: readonly string[]
  readonly json: boolean
}

export const explainCommand: Command = {
  options: (yargs, say) =>
    engineOptions(recordOptions(yargs, say), say)
      .positional('rule', { type: 'string', demandOption: true, describe: say('explain.rule') })
      .positional('unit', { type: 'string', demandOption: true, describe: say('explain.unit') })
      .option('dataset', { type: 'string', requiresArg: true, demandOption: true, describe: say('explain.dataset') })
      .option('platform', { type: 'string', requiresArg: true, describe: say('option.platform') })
      .option('from', { type: 'string', requiresArg: true, describe: say('explain.from') })
      .option('to', { type: 'string', requiresArg: true, describe: say('explain.to') })
      .option('json', { type: 'boolean', default: false, describe: say('option.json') })
      .example('$0 explain RX-005 rx-1 --dataset records', say('explain.example')),
  async run(args: ExplainArguments, context) {
    const explanation = await explain({
      dataset: args.dataset,
      ruleId: args.rule,
      unitId: args.unit,
      period: periodOf(args.from, args.to),
      spillFolder: context.spillFolder(args.spill),
      onProgress: stepsShown(await loadVocabulary(), context),
      ...boundsOf(args, leastToRead),
      ...given({
        platformId: args.platform,
        layout: args.layout,
        rules: args.rules,
        overlays: args.overlay,
        lists: args.lists,
      }),
    })
    if (args.json) {
      const { vocabulary: _, ...rest } = explanation
      context.terminal.print(JSON.stringify(rest, null, 2))
    } else for (const line of explanationLines(explanation, context)) context.terminal.print(line)
    return 0
  },
}

function explanationLines(explanation: Explanation, { say, language }: CommandContext): string[] {
  const { rule, verdict, unit } = explanation
  const words = explanation.vocabulary.get(rule.unit)
  if (words === undefined) throw new Error(`no unit ${rule.unit}`)
  const speech: Speech = { say, language, words }
  const tree = (key: SayKey, judgement: Judgement | null): string[] =>
    judgement === null
      ? []
      : [say('label', { title: say(key) }), ...judgementLines(judgement, speech).map((line) => `  ${line}`)]
  return [
    say('explain.heading', { rule: rule.id, title: rule.title[language] }),
    say('explain.of', {
      unit: words.unit.title[language],
      id: recordText(explanation.unitId),
      platform: recordText(explanation.platformId),
    }),
    say('explain.verdict', { outcome: say(`outcome.${verdict.outcome}`) }),
    say('explain.means', {
      consequence: say(`consequence.${rule.consequence}`),
      severity: say(`severity.${rule.severity}`),
    }),
    say('explain.inForce', { day: unit.occurredOn ?? say('explain.dayUnknown'), period: periodText(rule, say) }),
    ...(verdict.inForce === false ? [say('explain.notInForce')] : []),
    ...(verdict.inJurisdiction === false ? [say('explain.notInJurisdiction')] : []),
    ...tree('rules.population', verdict.population),
    ...tree('rules.exclusions', verdict.exclusions),
    ...tree('rules.requirement', verdict.requirement),
    say('label', { title: say('rules.basis') }),
    ...rule.basis.map((basis) => `  ${lawLine(basis)}`),
    say('label', { title: say('rules.remediation') }),
    `  ${rule.remediation[language]}`,
    say('label', { title: say('explain.timeline') }),
    ...(explanation.timeline.length === 0
      ? [`  ${say('explain.noTimeline')}`]
      : explanation.timeline.map((event) => `  ${eventLine(event, speech)}`)),
  ]
}

function eventLine(event: TimelineEvent, { say, language }: Speech): string {
  return say('explain.event', {
    at: instantText(event.at),
    table: event.table[language],
    id: recordText(event.id),
    column: event.column[language],
    said: saidText(event, { say, language }),
    source: say('explain.source', { file: recordText(event.file), row: event.row }),
  })
}

function saidText({ who, text }: TimelineEvent, { say, language }: Pick<Speech, 'say' | 'language'>): string {
  if (who === null) return text === null ? '' : ` ${recordText(text)}`
  const sender = codeTitle(language, recordText(who))
  return text === null
    ? say('explain.who', { who: sender })
    : say('explain.said', { who: sender, text: recordText(text) })
}
