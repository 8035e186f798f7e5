import type { UnitVocabulary, Vocabulary } from '../facts/vocabulary.js'
import { rulesFolder } from '../resources.js'
import type { RuleProblem } from '../rules/problem.js'
import type { Rule } from '../rules/rule.js'
import { textOf } from '../wording/said.js'
import type { CommandContext } from './command.js'
import type { ReadingArguments } from './openRecords.js'

export const rulesActions = [
  'list',
  'show',
  'check',
  'test',
  'catalogue',
  'needs',
  'try',
  'coverage',
  'mutate',
] as const
export type RulesAction = (typeof rulesActions)[number]

export interface RulesArguments extends ReadingArguments {
  readonly action?: RulesAction
  /** A rule id or a folder of rules: the action decides. */
  readonly id?: string
  readonly rules?: readonly string[]
  readonly overlay?: readonly string[]
  readonly cases?: string
  readonly dataset?: string
  readonly from?: string
  readonly to?: string
  readonly set?: readonly string[]
  readonly json: boolean
}

/** What every action on rules is given. */
export interface RulesTask {
  readonly args: RulesArguments
  /** Of the rules: those named with --rules, else the product's. */
  readonly folders: readonly string[]
  readonly overlays: readonly string[]
  readonly vocabulary: Vocabulary
  readonly context: CommandContext
}

/** Rules of which an overlay may speak beside those of the folders. */
export const besideOf = (folders: readonly string[]): string[] => (folders.includes(rulesFolder) ? [] : [rulesFolder])

/** The vocabulary of the unit that a rule judges; a rule that was loaded has one. */
export function wordsOf({ unit }: Rule, vocabulary: Vocabulary): UnitVocabulary {
  const words = vocabulary.get(unit)
  if (words === undefined) throw new Error(`no unit ${unit}`)
  return words
}

/** Says every problem on a line of its own. @throws AuditError with the last, where there is any. */
export function refuseAll(problems: readonly RuleProblem[], { terminal, language }: CommandContext): void {
  const last = problems.at(-1)
  if (last === undefined) return
  for (const { said } of problems.slice(0, -1)) terminal.note(textOf(said, language))
  throw last
}
