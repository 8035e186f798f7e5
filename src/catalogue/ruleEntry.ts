import { basename, dirname } from 'node:path'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import { codeTitle } from '../report/wording.js'
import type { Condition } from '../rules/condition.js'
import type { Rule } from '../rules/rule.js'
import { factsOfRule } from '../verdicts/judged.js'
import { markdownText, nestedList } from './markdown.js'
import type { CatalogueSpeech } from './speech.js'

/** Where a link into the catalogue finds the rule. */
export const anchorOf = (rule: Rule): string => basename(rule.file, '.json')

/** What a rule asks, of whom, why, and what it takes to judge it, as lines of markdown. */
export function ruleEntry(rule: Rule, words: UnitVocabulary, speech: CatalogueSpeech): string[] {
  const { say, language, lawLine, periodText } = speech
  const one = (title: string, text: string): string[] => [`- **${title}**${colon(speech)}${text}`]
  const many = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`- **${title}**`, ...lines]
  const tree = (condition: Condition): string[] => nestedList(speech.conditionLines(condition, words), 1)
  const basis = rule.basis.map(
    (text) => `${lawLine(text)}${inBrackets(say(`rules.verified.${text.verified}`), speech)}`,
  )
  return [
    `### <a id="${anchorOf(rule)}"></a>${rule.id} ${markdownText(rule.title[language])}`,
    '',
    markdownText(rule.rationale[language]),
    '',
    ...one(say('rules.unit'), markdownText(words.unit.title[language])),
    ...(rule.population === null
      ? one(say('rules.population'), say('rules.everyUnit'))
      : many(say('rules.population'), tree(rule.population))),
    ...(rule.exclusions === null ? [] : many(say('rules.exclusions'), tree(rule.exclusions))),
    ...many(say('rules.requirement'), tree(rule.requirement)),
    ...one(
      say('rules.consequence'),
      `${say(`rules.means.${rule.consequence}`)}${inBrackets(say(`severity.${rule.severity}`), speech)}`,
    ),
    ...many(say('rules.parameters'), nestedList(parameterLines(rule, speech), 1)),
    ...many(say('rules.basis'), nestedList(basis, 1)),
    ...one(say('rules.inForce'), periodText(rule)),
    ...one(say('rules.jurisdiction'), codeTitle(language, rule.jurisdiction)),
    ...(rule.corePoints.length === 0 ? [] : one(say('rules.corePoints'), rule.corePoints.join(', '))),
    ...one(say('rules.remediation'), markdownText(rule.remediation[language])),
    ...many(say('rules.facts'), factLines(rule, words, speech)),
    ...fileLine(rule),
    '',
  ]
}

const parameterLines = ({ parameters }: Rule, speech: CatalogueSpeech): string[] =>
  Object.entries(parameters).map(([name, { title, value, source }]) => {
    const origin = inBrackets(speech.say(`rules.${source}`), speech)
    return `${title[speech.language]} (${name}) = ${String(value)} ${origin}`
  })

const factLines = (rule: Rule, { facts }: UnitVocabulary, speech: CatalogueSpeech): string[] =>
  factsOfRule(rule).map((name) => {
    const fact = facts.get(name)
    if (fact === undefined) throw new Error(`${rule.id} reads ${name}, which is no fact of ${rule.unit}`)
    const needs = fact.needs.map((need) => `\`${need}\``).join(' ')
    const title = `  - \`${name}\` ${markdownText(fact.title[speech.language])}`
    return needs === '' ? title : `${title}${colon(speech)}${needs}`
  })

function fileLine({ file, dimension }: Rule): string[] {
  // A rule of an overlay has no file of its own.
  const folder = basename(dirname(file))
  return folder === dimension ? ['', `[${basename(file)}](${dimension}/${basename(file)})`] : []
}

const colon = ({ language }: CatalogueSpeech): string => (language === 'zh-CN' ? '：' : ': ')
const inBrackets = (text: string, { language }: CatalogueSpeech): string =>
  language === 'zh-CN' ? `（${text}）` : ` (${text})`
