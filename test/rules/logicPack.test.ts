import { expect, it } from 'vitest'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { checkLogic } from '../../src/rules/logic/checkLogic.js'
import { withOneName } from '../../src/rules/logic/oneName.js'

const vocabulary = await loadVocabulary()

const { rules } = loadRules([rulesFolder], vocabulary)

it('the rules of the product hold no dead, contradictory or repeated condition', () => {
  expect(checkLogic(rules, vocabulary)).toEqual({ problems: [], unexamined: [] })
})

it('no fact of the product has two names', () => {
  const [rule] = rules
  if (rule === undefined) throw new Error('there are no rules')
  for (const { unit, facts } of vocabulary.values()) {
    const all = [...facts.keys()].map((fact) => ({ fact, operator: 'equal' as const, value: true }))
    expect(withOneName({ ...rule, requirement: { all } }, facts).requirement, unit.name).toEqual({ all })
  }
})
