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
    const remedy = basename(file).includes('@') ? `Name the file ${revision}.json.` : `Name the file ${name}.json.`
    problems.push(problem('RULE_FILE_NAME', file, `it holds the rule "${id}"`, remedy))
  }
  if (basename(dirname(file)) !== dimension)
    problems.push(
      problem('RULE_WRONG_FOLDER', file, `its dimension is ${dimension}`, `Move it to the folder "${dimension}".`),
    )
  return problems
}

const suffixOf: Readonly<Record<Consequence, string>> = { violation: '', review: 'R', below_target: 'T', rate: '' }

function checkConsequence({ id, consequence, parameters, basis, jurisdiction, file }: Rule): RuleProblem[] {
  const problems: RuleProblem[] = []
  const suffix = suffixOf[consequence]
  if (id.replace(/^.*[0-9]([RT]?).*$/, '$1') !== suffix) {
    const remedy = suffix === '' ? 'Use an id without suffix.' : `Use an id that ends in ${suffix}.`
    problems.push(problem('RULE_SUFFIX', file, `the id "${id}" does not fit the consequence ${consequence}`, remedy))
  }
  if (consequence !== 'violation') return problems
  for (const [name, { source }] of Object.entries(parameters))
    if (source === 'practice') {
      const wrong = `the parameter "${name}" is a practice threshold, and breaking it is no violation`
      problems.push(problem('RULE_PRACTICE_VIOLATION', file, wrong, 'Make the consequence review or below_target.'))
    }
  if (!basis.some((text) => text.jurisdiction === 'CN' || text.jurisdiction === jurisdiction)) {
    const wrong = `no basis makes a fail a violation in ${jurisdiction}`
    problems.push(problem('RULE_NO_BASIS', file, wrong, 'Add the text of law, or choose another consequence.'))
  }
  return problems
}

function checkJurisdictions({ id, jurisdiction, basis, file }: Rule): RuleProblem[] {
  const unknown = [jurisdiction, ...basis.map((text) => text.jurisdiction)]
    .filter((name) => !isJurisdiction(name))
    .map((name) =>
      problem('RULE_JURISDICTION', file, `no province has the letters of ${name}`, 'Use those of GB/T 2260.'),
    )
  const [, letters] = /-([A-Z]{2})$/.exec(id) ?? []
  if (letters === undefined || jurisdiction === `CN-${letters}`) return unknown
  const wrong = `the id "${id}" ends in the letters of a province, the jurisdiction is ${jurisdiction}`
  return [...unknown, problem('RULE_JURISDICTION', file, wrong, `Make it CN-${letters}, or change the id.`)]
}

function checkDates({ effective: { from, to }, file }: Rule): RuleProblem[] {
  const where = `${file} effective`
  const absent = [from, to ?? from].find((date) => !isCivilDate(date))
  if (absent !== undefined) return [problem('RULE_DATE', where, `there is no day ${absent}`, 'Correct it.')]
  // ISO dates order as text.
  if (to === null || to >= from) return []
  return [problem('RULE_DATE', where, `"to" (${to}) is before "from" (${from})`, 'Correct one of them.')]
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
      .map((language) =>
        problem('RULE_MISSING_TRANSLATION', `${file} ${place}`, `the "${language}" text is blank`, 'Write it.'),
      ),
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
    .map((name) =>
      problem('RULE_UNUSED_PARAMETER', rule.file, `no condition uses the parameter "${name}"`, 'Use it, or remove it.'),
    )
}

function parametersIn(condition: Condition): string[] {
  if ('fact' in condition) return isParameterReference(condition.value) ? [condition.value.parameter] : []
  return childrenOf(condition).flatMap(parametersIn)
}
