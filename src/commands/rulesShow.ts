import { AuditError, didYouMean } from '../errors.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { loadCorePoints } from '../report/corePoints.js'
import { codeTitle } from '../report/wording.js'
import { rulesFolder } from '../resources.js'
import type { Condition } from '../rules/condition.js'
import { loadRules } from '../rules/load.js'
import type { Rule } from '../rules/rule.js'
import { factsOfRule } from '../verdicts/judged.js'
import { said } from '../wording/said.js'
import type { CommandContext } from './command.js'
import { conditionLines, valueText } from './conditionText.js'
import { lawLine } from './lawText.js'
import { namesOfRecords } from './namesOfRecords.js'
import { type RulesTask, wordsOf } from './rulesTask.js'
import type { Say, SayKey } from './say.js'

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
  const words = wordsOf(rule, vocabulary)
  const speech = { say, language, words }
  const tree = (condition: Condition | null): string[] => (condition === null ? [] : conditionLines(condition, speech))
  const names = namesOfRecords(language)
  const needs = new Set(factsOfRule(rule).flatMap((fact) => words.facts.get(fact)?.needs ?? []))
  const one = (key: SayKey, text: string): string[] => [say('rules.line', { title: say(key), text })]
  const many = (key: SayKey, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [say('rules.heading', { title: say(key) }), ...lines.map((line) => `  ${line}`)]
  const qualified = (text: string, more: string): string => say('rules.qualified', { text, more })
  const points = loadCorePoints(rulesFolder).filter(({ corePoint }) => rule.corePoints.includes(corePoint))
  return [
    say('rules.title', { id: rule.id, title: rule.title[language], revision: rule.revision }),
    ...one('rules.dimension', say(`dimension.${rule.dimension}`)),
    ...one('rules.unit', words.unit.title[language]),
    ...one('rules.consequence', qualified(say(`consequence.${rule.consequence}`), say(`severity.${rule.severity}`))),
    ...many(
      'rules.corePoints',
      points.map(({ corePoint, title }) => `${corePoint} ${title[language]}`),
    ),
    ...one('rules.inForce', periodText(rule, say)),
    ...one('rules.jurisdiction', codeTitle(language, rule.jurisdiction)),
    ...(rule.population === null
      ? one('rules.population', say('rules.everyUnit'))
      : many('rules.population', tree(rule.population))),
    ...many('rules.exclusions', tree(rule.exclusions)),
    ...many('rules.requirement', tree(rule.requirement)),
    ...many(
      'rules.parameters',
      Object.entries(rule.parameters).map(([name, { title, value, source }]) =>
        qualified(`${title[language]} (${name}) = ${valueText(value, speech)}`, say(`rules.${source}`)),
      ),
    ),
    ...many('rules.basis', rule.basis.map(lawLine)),
    ...one('rules.rationale', rule.rationale[language]),
    ...one('rules.remediation', rule.remediation[language]),
    ...many('rules.needed', [...needs].map(names.need)),
  ]
}

export const periodText = ({ effective }: Rule, say: Say): string =>
  effective.to === null
    ? say('rules.from', { from: effective.from })
    : say('rules.fromTo', { from: effective.from, to: effective.to })
