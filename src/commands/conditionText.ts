import type { FactValue } from '../facts/fact.js'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import type { Language } from '../report/language.js'
import { recordText } from '../report/text.js'
import { codeTitle, editionOf } from '../report/wording.js'
import { type Condition, isFactReference } from '../rules/condition.js'
import type { Judgement } from '../verdicts/judgement.js'
import type { Truth } from '../verdicts/outcome.js'
import type { Say } from './say.js'

/** What is needed to put conditions into words. */
export interface Speech {
  readonly say: Say
  readonly language: Language
  readonly words: UnitVocabulary
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)

/** A condition tree as indented lines, in the words of the report. */
export function conditionLines(condition: Condition, speech: Speech): string[] {
  const { say } = editionOf(speech.language)
  if ('all' in condition || 'any' in condition) {
    const [kind, children] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
    if (children.length === 1 && children[0] !== undefined) return conditionLines(children[0], speech)
    return [say(`condition.${kind}`), ...indented(children.flatMap((child) => conditionLines(child, speech)))]
  }
  if ('not' in condition) return [say('condition.not'), ...indented(conditionLines(condition.not, speech))]
  if ('condition' in condition) throw new Error(`named condition ${condition.condition} was not resolved`)
  const { fact, operator, value } = condition
  return isFactReference(value)
    ? [leafText({ fact, operator, value: null, valueFact: value.fact }, speech)]
    : [leafText({ fact, operator, value: value as FactValue, valueFact: null }, speech)]
}

/** A judged tree as indented lines: truth, condition, and the value that the records gave. */
export function judgementLines(judgement: Judgement, speech: Speech): string[] {
  const { say } = speech
  const mark = `${symbolOf(judgement.truth)} `
  if (judgement.kind !== 'leaf') {
    const [only] = judgement.children
    if (judgement.kind !== 'not' && judgement.children.length === 1 && only !== undefined)
      return judgementLines(only, speech)
    return [
      `${mark}${editionOf(speech.language).say(`condition.${judgement.kind}`)}`,
      ...indented(judgement.children.flatMap((child) => judgementLines(child, speech))),
    ]
  }
  const recorded =
    judgement.factValue === null
      ? say('tree.noValue')
      : say('tree.value', { value: valueText(judgement.factValue, speech, judgement.fact) })
  return [`${mark}${leafText(judgement, speech)}  [${recorded}]`]
}

type ComparedLeaf = Pick<Judgement & { kind: 'leaf' }, 'fact' | 'operator' | 'value' | 'valueFact'>

function leafText({ fact, operator, value, valueFact }: ComparedLeaf, speech: Speech): string {
  const { say } = editionOf(speech.language)
  const title = factTitle(fact, speech)
  if (valueFact === null && typeof value === 'boolean' && (operator === 'equal' || operator === 'notEqual'))
    return say((operator === 'equal') === value ? 'condition.yes' : 'condition.no', { fact: title })
  const other =
    valueFact === null
      ? valueText(value, speech, fact)
      : say('condition.otherFact', { fact: factTitle(valueFact, speech) })
  return say(`condition.${operator}`, { fact: title, value: other })
}

const symbolOf = (truth: Truth): string => (truth === null ? '?' : truth ? '✓' : '✗')

function factTitle(name: string, { words, language }: Speech): string {
  const title = words.facts.get(name)?.title
  return title === undefined ? name : editionOf(language).say('intake.column', { title: title[language], name })
}

/** A value in words; of the named fact, whose columns may give a code its own meaning. */
export function valueText(value: FactValue, speech: Speech, fact?: string): string {
  if (value === null) return speech.say('tree.noValue')
  if (typeof value === 'boolean') return speech.say(value ? 'value.true' : 'value.false')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return codeTitle(speech.language, recordText(value), speech.words.facts.get(fact ?? '')?.needs)
  return value.map((element) => valueText(element, speech, fact)).join(speech.language === 'zh-CN' ? '、' : ', ')
}
