import { expect, it } from 'vitest'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { languages } from '../../src/report/language.js'
import { codeTitle } from '../../src/report/wording.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { leavesOfRule } from '../../src/rules/logic/leaves.js'

const { rules } = loadRules([rulesFolder], await loadVocabulary())

it.each(languages)('every code that a rule names has a title in %s', (language) => {
  const codes = rules.flatMap((rule) =>
    leavesOfRule(rule)
      .flatMap(({ leaf }) => [leaf.value].flat())
      .filter((value) => typeof value === 'string')
      .map((code) => [rule.id, code] as const),
  )
  expect(codes.length).toBeGreaterThan(50)
  const untitled = language === 'en' ? /^[0-9.]+$|_/ : /^[\w.]+$/
  expect(codes.filter(([, code]) => untitled.test(codeTitle(language, code)))).toEqual([])
})
