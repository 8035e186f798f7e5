import { AuditError, nearest } from '../errors.js'
import { loadVocabulary, type Vocabulary } from '../facts/vocabulary.js'
import { rulesFolder } from '../resources.js'
import type { Condition } from '../rules/condition.js'
import { checkRules, loadRules } from '../rules/load.js'
import type { Rule } from '../rules/rule.js'
import { factsOfRule } from '../verdicts/judged.js'
import type { Command, CommandContext } from './command.js'
import { conditionLines } from './conditionText.js'
import { lawLine } from './lawText.js'
import type { Say } from './say.js'

interface RulesArguments {
  readonly _: readonly (string | number)[]
  readonly action?: 'list' | 'show' | 'check'
  readonly id?: string
  readonly rules?: readonly string[]
  readonly overlay?: readonly string[]
  readonly json: boolean
}

export const rulesCommand: Command = {
  name: 'rules',
  usage: 'rules [action] [id]',
  options: (yargs, say) =>
    yargs
      .positional('action', {
        choices: ['list', 'show', 'check'],
        default: 'list',
        describe: `list: ${say('rules.list')}; show: ${say('rules.show')}; check: ${say('rules.check')}`,
      })
      .positional('id', { type: 'string', describe: `${say('rules.showId')}; ${say('rules.checkFolder')}` })
      .option('rules', { type: 'string', array: true, nargs: 1, describe: say('option.rules') })
      .option('overlay', { type: 'string', array: true, nargs: 1, describe: say('option.overlay') })
      .option('json', { type: 'boolean', default: false, describe: say('option.json') })
      .example('$0 rules show RX-005', say('rules.example')),
  async run(args: RulesArguments, context) {
    const vocabulary = await loadVocabulary()
    const folders = args.rules ?? [rulesFolder]
    const overlays = args.overlay ?? []
    if (args.action === 'check')
      return checkFolders(args.id === undefined ? folders : [args.id], overlays, vocabulary, context)
    const { rules } = loadRules(folders, vocabulary, overlays)
    if (args.action === 'show') show(args.id, rules, vocabulary, args.json, context)
    else list(rules, args.json, context)
    return 0
  },
}

function checkFolders(
  folders: readonly string[],
  overlays: readonly string[],
  vocabulary: Vocabulary,
  { terminal, say }: CommandContext,
): 0 {
  const problems = checkRules(folders, vocabulary, overlays)
  const [first] = problems
  if (first !== undefined) {
    for (const { message } of problems.slice(0, -1)) terminal.note(message)
    const last = problems.at(-1) ?? first
    throw new AuditError(last.code, last.message)
  }
  terminal.print(say('rules.checked', { n: loadRules(folders, vocabulary, overlays).rules.length }))
  return 0
}

function list(rules: readonly Rule[], json: boolean, { terminal, say, language }: CommandContext): void {
  const line = (rule: Rule): string =>
    `${rule.id.padEnd(9)} ${rule.title[language]} (${say(`consequence.${rule.consequence}`)}, ${say(`severity.${rule.severity}`)})`
  for (const text of json ? [JSON.stringify(rules, null, 2)] : rules.map(line)) terminal.print(text)
}

function show(
  id: string | undefined,
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  json: boolean,
  context: CommandContext,
): void {
  const revisions = rules.filter((one) => one.id === id)
  if (revisions.length === 0) {
    const near = nearest(
      id ?? '',
      rules.map((one) => one.id),
    )
    throw new AuditError(
      'RULE_UNKNOWN',
      `rules show ${id ?? ''}: no such rule. ${near === null ? 'See ihq rules list.' : `Did you mean ${near}?`}`,
    )
  }
  const lines = json
    ? [JSON.stringify(revisions.at(-1), null, 2)]
    : revisions.flatMap((rule) => ruleLines(rule, vocabulary, context))
  for (const line of lines) context.terminal.print(line)
}

/** A rule in full, as lines of text. */
function ruleLines(rule: Rule, vocabulary: Vocabulary, { say, language }: CommandContext): string[] {
  const words = vocabulary.get(rule.unit)
  if (words === undefined) throw new Error(`no unit ${rule.unit}`)
  const tree = (condition: Condition | null): string[] =>
    condition === null ? [] : conditionLines(condition, { say, language, words })
  const needs = new Set(factsOfRule(rule).flatMap((fact) => words.facts.get(fact)?.needs ?? []))
  const sections: [string, string[]][] = [
    [say('rules.dimension'), [say(`dimension.${rule.dimension}`)]],
    [say('rules.unit'), [words.unit.title[language]]],
    [say('rules.consequence'), [`${say(`consequence.${rule.consequence}`)} (${say(`severity.${rule.severity}`)})`]],
    [say('rules.corePoints'), [rule.corePoints.join(', ')]],
    [say('rules.inForce'), [periodText(rule, say)]],
    [say('rules.jurisdiction'), [rule.jurisdiction]],
    [say('rules.population'), rule.population === null ? [say('rules.everyUnit')] : tree(rule.population)],
    [say('rules.exclusions'), tree(rule.exclusions)],
    [say('rules.requirement'), tree(rule.requirement)],
    [
      say('rules.parameters'),
      Object.entries(rule.parameters).map(
        ([name, { title, value, source }]) =>
          `${title[language]} (${name}) = ${String(value)}, ${say(`rules.${source}`)}`,
      ),
    ],
    [say('rules.basis'), rule.basis.map(lawLine)],
    [say('rules.rationale'), [rule.rationale[language]]],
    [say('rules.remediation'), [rule.remediation[language]]],
    [say('rules.needs'), [[...needs].join(', ')]],
  ]
  return [
    `${rule.id}  ${rule.title[language]}  (r${rule.revision})`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([title, lines]) => [`${title}:`, ...lines.map((line) => `  ${line}`)]),
  ]
}

export const periodText = ({ effective }: Rule, say: Say): string =>
  effective.to === null
    ? say('rules.from', { from: effective.from })
    : say('rules.fromTo', { from: effective.from, to: effective.to })
