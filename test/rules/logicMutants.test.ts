import { expect, it } from 'vitest'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { mutantsOf } from '../../src/rules/logic/mutants.js'
import { textOf } from '../../src/wording/said.js'

const { rules } = loadRules([rulesFolder], await loadVocabulary())
const [sound] = rules

it('a threshold, a connective, a part and the exclusions are each got wrong once', () => {
  if (sound === undefined) throw new Error('there are no rules')
  const few = { fact: 'drugsPrescribed', operator: 'lessThanInclusive', value: 5 } as const
  const signed = { fact: 'reviewSigned', operator: 'equal', value: true } as const
  const rule = { ...sound, population: null, exclusions: { not: signed }, requirement: { all: [signed, few] } }
  const mutants = mutantsOf(rule)
  expect(mutants.map(({ says }) => textOf(says, 'en'))).toEqual([
    'exclusions: left out',
    'exclusions: "not" left out',
    'exclusions.not: reviewSigned equal became notEqual',
    'requirement: "all" turned into the other connective',
    'requirement.all[0]: left out',
    'requirement.all[1]: left out',
    'requirement.all[0]: reviewSigned equal became notEqual',
    'requirement.all[1]: drugsPrescribed lessThanInclusive became greaterThan',
    'requirement.all[1]: drugsPrescribed lessThanInclusive became lessThan',
    'requirement.all[1]: drugsPrescribed lessThanInclusive 5 became 6',
    'requirement.all[1]: drugsPrescribed lessThanInclusive 5 became 4',
  ])
  expect(mutants.at(-1)?.rule.requirement).toEqual({ all: [signed, { ...few, value: 4 }] })
})
