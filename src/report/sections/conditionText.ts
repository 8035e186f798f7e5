import type { Bilingual } from '../../records/table.js'
import {
  type Condition,
  isFactReference,
  isParameterReference,
  type Leaf,
  type Operator,
} from '../../rules/condition.js'
import type { Edition } from '../wording.js'
import { codeTitle } from '../wording.js'
import { factValueText } from './factValue.js'

/** A condition as a sentence; the sentences it is made of hang below. */
export interface ConditionText {
  readonly text: string
  readonly children: readonly ConditionText[]
}

export interface FactNames {
  readonly unit: string
  readonly factTitles: ReadonlyMap<string, Bilingual>
  readonly factNeeds: ReadonlyMap<string, readonly string[]>
}

/** The sentences of a condition, one per part that must hold; null: no condition. */
export function sentencesOf(condition: Condition | null, names: FactNames, edition: Edition): ConditionText[] {
  if (condition === null) return []
  if ('all' in condition) return condition.all.flatMap((part) => sentencesOf(part, names, edition))
  return [sentence(condition, names, edition)]
}

function sentence(condition: Condition, names: FactNames, edition: Edition): ConditionText {
  const { say } = edition
  if ('fact' in condition) return { text: leafText(condition, names, edition), children: [] }
  if ('condition' in condition) return { text: condition.condition, children: [] }
  if ('not' in condition) return negation(condition.not, names, edition)
  if ('any' in condition)
    return { text: say('condition.any'), children: condition.any.map((part) => sentence(part, names, edition)) }
  return { text: say('condition.all'), children: condition.all.map((part) => sentence(part, names, edition)) }
}

function negation(condition: Condition, names: FactNames, edition: Edition): ConditionText {
  const key = 'all' in condition ? 'condition.notAll' : 'any' in condition ? 'condition.notAny' : 'condition.not'
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition]
  return { text: edition.say(key), children: parts.map((part) => sentence(part, names, edition)) }
}

export const factTitle = (fact: string, { unit, factTitles }: FactNames, { pick }: Edition): string => {
  const title = factTitles.get(`${unit}.${fact}`)
  return title === undefined ? fact : pick(title)
}

function leafText({ fact, operator, value }: Leaf, names: FactNames, edition: Edition): string {
  const { say } = edition
  const title = factTitle(fact, names, edition)
  if (typeof value === 'boolean' && (operator === 'equal' || operator === 'notEqual'))
    return say((operator === 'equal') === value ? 'condition.yes' : 'condition.no', { fact: title })
  return say(`condition.${operator satisfies Operator}`, { fact: title, value: valueText(fact, value, names, edition) })
}

function valueText(fact: string, value: Leaf['value'], names: FactNames, edition: Edition): string {
  const columns = names.factNeeds.get(`${names.unit}.${fact}`)
  if (typeof value !== 'object') return factValueText(value, edition, columns)
  if (isFactReference(value)) return edition.say('condition.otherFact', { fact: factTitle(value.fact, names, edition) })
  if (isParameterReference(value)) return value.parameter
  return (value as readonly (string | number | boolean)[])
    .map((one) => (typeof one === 'string' ? codeTitle(edition.language, one, columns) : factValueText(one, edition)))
    .join(edition.say('list.separator'))
}
