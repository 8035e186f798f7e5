import { expect, it } from 'vitest'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { checkLogic } from '../../src/rules/logic/checkLogic.js'

const vocabulary = await loadVocabulary()

it('the rules of the product hold no dead, contradictory or repeated condition', () => {
  const { rules } = loadRules([rulesFolder], vocabulary)
  expect(checkLogic(rules, vocabulary)).toEqual({ problems: [], unexamined: [] })
})
