import { basename, dirname } from 'node:path'
import type { Vocabulary } from '../facts/vocabulary.js'
import { checkCondition } from './checkCondition.js'
import { unknownUnit } from './checkNamedConditions.js'
import { isCivilDate } from './civilDate.js'
import { type Condition, childrenOf, isParameterReference } from './condition.js'
import { isJurisdiction } from './jurisdiction.js'
import { problem, type RuleProblem } from './problem.js'
import { revisionNames } from './revisions.js'
import type { Consequence, Rule } from './rule.js'

const trees = ['population', 'exclusions', 'requirement'] as const

/** What the schema cannot see in a rule that fits it. */
export function checkRule(rule: Rule, vocabulary: Vocabulary, namedUnits: ReadonlyMap<string, string>): RuleProblem[] {
  return [
    ...checkConsequence(rule),
    ...checkJurisdictions(rule),
    ...checkDates(rule),
    ...checkTexts(rule),
    ...checkConditions(rule, vocabulary, namedUnits),
  ]
}

/** A rule of a folder of rules whose file lies or is named wrongly. */
export function checkPlace(rule: Rule): RuleProblem[] {
  const { id, dimension, file } = rule
  const problems: RuleProblem[] = []
  const [name, revision] = revisionNames(rule)
  if (!revisionNames(rule).includes(basename(file, '.json'))) {
    const proper = (basename(file).includes('@') ? revision : name) ?? id
    problems.push(problem('RULE_FILE_NAME.rule', { file, id, name: proper }))
  }
  if (basename(dirname(file)) !== dimension) problems.push(problem('RULE_WRONG_FOLDER', { file, dimension }))
  return problems
}

const suffixOf: Readonly<Record<Consequence, string>> = { violation: '', review: 'R', below_target: 'T', rate: '' }

function checkConsequence({ id, consequence, parameters, basis, jurisdiction, file }: Rule): RuleProblem[] {
  const problems: RuleProblem[] = []
  const suffix = suffixOf[consequence]
  if (id.replace(/^.*[0-9]([RT]?).*$/, '$1') !== suffix)
    problems.push(
      suffix === ''
        ? problem('RULE_SUFFIX.none', { file, id, consequence })
        : problem('RULE_SUFFIX.suffix', { file, id, consequence, suffix }),
    )
  if (consequence !== 'violation') return problems
  for (const [name, { source }] of Object.entries(parameters))
    if (source === 'practice') problems.push(problem('RULE_PRACTICE_VIOLATION', { file, name }))
  if (!basis.some((text) => text.jurisdiction === 'CN' || text.jurisdiction === jurisdiction))
    problems.push(problem('RULE_NO_BASIS', { file, jurisdiction }))
  return problems
}

function checkJurisdictions({ id, jurisdiction, basis, file }: Rule): RuleProblem[] {
  const unknown = [jurisdiction, ...basis.map((text) => text.jurisdiction)]
    .filter((name) => !isJurisdiction(name))
    .map((name) => problem('RULE_JURISDICTION.letters', { file, name }))
  const [, letters] = /-([A-Z]{2})$/.exec(id) ?? []
  if (letters === undefined || jurisdiction === `CN-${letters}`) return unknown
  return [...unknown, problem('RULE_JURISDICTION.id', { file, id, jurisdiction, letters })]
}

function checkDates({ effective: { from, to }, file }: Rule): RuleProblem[] {
  const where = `${file} effective`
  const absent = [from, to ?? from].find((date) => !isCivilDate(date))
  if (absent !== undefined) return [problem('RULE_DATE.absent', { where, day: absent })]
  // ISO dates order as text.
  if (to === null || to >= from) return []
  return [problem('RULE_DATE.reversed', { where, to, from })]
}

function checkTexts({ title, rationale, remediation, parameters, file }: Rule): RuleProblem[] {
  const ofParameters = Object.entries(parameters).map(([name, parameter]) => [
    `parameters.${name}.title`,
    parameter.title,
  ])
  const texts = { title, rationale, remediation, ...Object.fromEntries(ofParameters) } as Record<string, Rule['title']>
  return Object.entries(texts).flatMap(([place, text]) =>
    (['zh-CN', 'en'] as const)
      .filter((language) => text[language].trim() === '')
      .map((language) => problem('RULE_MISSING_TRANSLATION.blank', { where: `${file} ${place}`, language })),
  )
}

function checkConditions(rule: Rule, vocabulary: Vocabulary, namedUnits: ReadonlyMap<string, string>): RuleProblem[] {
  const words = vocabulary.get(rule.unit)
  if (words === undefined) return [unknownUnit(rule.unit, rule.file, vocabulary)]
  const context = { words, namedUnits, parameters: rule.parameters }
  const problems = trees.flatMap((tree) =>
    rule[tree] === null ? [] : checkCondition(rule[tree], `${rule.file} ${tree}`, context),
  )
  if (problems.length > 0) return problems
  const used = trees.flatMap((tree) => (rule[tree] === null ? [] : parametersIn(rule[tree])))
  return Object.keys(rule.parameters)
    .filter((name) => !used.includes(name))
    .map((name) => problem('RULE_UNUSED_PARAMETER', { file: rule.file, name }))
}

function parametersIn(condition: Condition): string[] {
  if ('fact' in condition) return isParameterReference(condition.value) ? [condition.value.parameter] : []
  return childrenOf(condition).flatMap(parametersIn)
}
