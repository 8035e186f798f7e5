import type { UnitVocabulary } from '../facts/vocabulary.js'
import type { Language } from '../report/language.js'
import type { Condition } from '../rules/condition.js'
import type { Consequence, Dimension, LegalBasis, Rule, Severity, Verification } from '../rules/rule.js'

type Heading =
  | 'unit'
  | 'population'
  | 'everyUnit'
  | 'exclusions'
  | 'requirement'
  | 'consequence'
  | 'severity'
  | 'parameters'
  | 'regulation'
  | 'practice'
  | 'basis'
  | 'inForce'
  | 'jurisdiction'
  | 'corePoints'
  | 'remediation'
  | 'facts'
  | 'catalogueTitle'
  | 'catalogueIntro'
  | 'otherLanguage'
  | 'ruleColumn'
  | 'notExpressed'
  | 'notExpressedIntro'

export type CatalogueKey =
  | `rules.${Heading}`
  | `rules.means.${Consequence}`
  | `rules.verified.${Verification}`
  | `consequence.${Consequence}`
  | `severity.${Severity}`
  | `dimension.${Dimension}`

/** How the catalogue speaks: the words of the command line, and its way to put conditions, law and periods. */
export interface CatalogueSpeech {
  readonly language: Language
  say(key: CatalogueKey, values?: Readonly<Record<string, string | number>>): string
  /** Two blanks more at the start of a line for every level of the tree. */
  conditionLines(condition: Condition, words: UnitVocabulary): string[]
  lawLine(basis: LegalBasis): string
  periodText(rule: Rule): string
}
