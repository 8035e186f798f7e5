import { AuditError, didYouMean } from '../errors.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { codeTitle } from '../report/wording.js'
import type { Condition } from '../rules/condition.js'
import { loadRules } from '../rules/load.js'
import type { Rule } from '../rules/rule.js'
import { factsOfRule } from '../verdicts/judged.js'
import { said } from '../wording/said.js'
import type { CommandContext } from './command.js'
import { conditionLines } from './conditionText.js'
import { lawLine } from './lawText.js'
import { namesOfRecords } from './namesOfRecords.js'
import type { RulesTask } from './rulesTask.js'
import type { Say } from './say.js'

/** One rule in full, each of its revisions. @throws AuditError where no rule has the id. */
export function showRule({ args, folders, overlays, vocabulary, context }: RulesTask): void {
  const { rules } = loadRules(folders, vocabulary, overlays)
  const revisions = revisionsOf(args.id, rules)
  const lines = args.json
    ? [JSON.stringify(revisions.at(-1), null, 2)]
    : revisions.flatMap((rule) => ruleLines(rule, vocabulary, context))
  for (const line of lines) context.terminal.print(line)
}

/** The revisions of the rule of that id, at least one. @throws AuditError where there is none. */
export function revisionsOf(id: string | undefined, rules: readonly Rule[]): Rule[] {
  const revisions = rules.filter((one) => one.id === id)
  if (revisions.length > 0) return revisions
  if (id === undefined) throw new AuditError('RULE_UNKNOWN.none')
  const ids = rules.map((one) => one.id)
  throw new AuditError('RULE_UNKNOWN', { rule: id, remedy: didYouMean(id, ids, said('hint.rulesList')) })
}

/** A rule in full, as lines of text. */
function ruleLines(rule: Rule, vocabulary: Vocabulary, { say, language }: CommandContext): string[] {
  const words = vocabulary.get(rule.unit)
  if (words === undefined) throw new Error(`no unit ${rule.unit}`)
  const tree = (condition: Condition | null): string[] =>
    condition === null ? [] : conditionLines(condition, { say, language, words })
  const names = namesOfRecords(language)
  const needs = new Set(factsOfRule(rule).flatMap((fact) => words.facts.get(fact)?.needs ?? []))
  const sections: [string, string[]][] = [
    [say('rules.dimension'), [say(`dimension.${rule.dimension}`)]],
    [say('rules.unit'), [words.unit.title[language]]],
    [
      say('rules.consequence'),
      [
        say('rules.withOrigin', {
          text: say(`consequence.${rule.consequence}`),
          origin: say(`severity.${rule.severity}`),
        }),
      ],
    ],
    [say('rules.corePoints'), [rule.corePoints.join(', ')]],
    [say('rules.inForce'), [periodText(rule, say)]],
    [say('rules.jurisdiction'), [codeTitle(language, rule.jurisdiction)]],
    [say('rules.population'), rule.population === null ? [say('rules.everyUnit')] : tree(rule.population)],
    [say('rules.exclusions'), tree(rule.exclusions)],
    [say('rules.requirement'), tree(rule.requirement)],
    [
      say('rules.parameters'),
      Object.entries(rule.parameters).map(([name, { title, value, source }]) =>
        say('rules.withOrigin', {
          text: `${title[language]} ${name} = ${String(value)}`,
          origin: say(`rules.${source}`),
        }),
      ),
    ],
    [say('rules.basis'), rule.basis.map(lawLine)],
    [say('rules.rationale'), [rule.rationale[language]]],
    [say('rules.remediation'), [rule.remediation[language]]],
    [say('rules.needed'), [names.listed([...needs].map(names.need))]],
  ]
  return [
    say('rules.withOrigin', {
      text: `${rule.id}  ${rule.title[language]}`,
      origin: say('rules.revision', { n: rule.revision }),
    }),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([title, lines]) => [say('label', { title }), ...lines.map((line) => `  ${line}`)]),
  ]
}

export const periodText = ({ effective }: Rule, say: Say): string =>
  effective.to === null
    ? say('rules.from', { from: effective.from })
    : say('rules.fromTo', { from: effective.from, to: effective.to })
