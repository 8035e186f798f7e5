import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/fact.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { loadTables } from '../../src/records/table.js'
import en from '../../src/report/wording/en.codes.json' with { type: 'json' }
import zh from '../../src/report/wording/zh-CN.codes.json' with { type: 'json' }
import { codeTitle } from '../../src/report/wording.js'
import { rulesFolder } from '../../src/resources.js'
import { type Condition, childrenOf, type Leaf } from '../../src/rules/condition.js'
import { loadRules } from '../../src/rules/load.js'

const vocabulary = await loadVocabulary()
const tables = loadTables()
const { rules } = loadRules([rulesFolder], vocabulary)

/** The codes that a fact can have, as far as it reads a column as it is. */
function codesOf({ needs, sql }: Fact): string[] {
  const read = /^\w+\.(\w+)$/.exec(sql.trim())?.[1]
  return needs.flatMap((need) => {
    const [table = '', column = read] = need.split('.')
    return tables.get(table)?.columns.find(({ name }) => name === column)?.codes ?? []
  })
}

const leavesOf = (condition: Condition | null): Leaf[] => {
  if (condition === null) return []
  return 'fact' in condition ? [condition] : childrenOf(condition).flatMap(leavesOf)
}

const titles = Object.entries({ 'zh-CN': zh, en })

/** In English a title may be the code itself. */
const untitled = (codes: readonly string[], columns: readonly string[]): string[] =>
  codes.flatMap((code) =>
    titles
      .filter(([, known]) => ![code, ...columns.map((column) => `${column}.${code}`)].some((key) => key in known))
      .map(([language]) => `${language} ${code}`),
  )

describe('every code that a reader can meet has its title in both languages', () => {
  const facts = [...vocabulary].flatMap(([unit, words]) =>
    [...words.facts.values()]
      .filter(({ type }) => type === 'text')
      .map((fact) => [`${unit}.${fact.name}`, fact] as const),
  )
  it.each(facts)('the codes of %s', (_, fact) => {
    expect(codesOf(fact).length).toBeGreaterThan(0)
    expect(untitled(codesOf(fact), fact.needs)).toEqual([])
  })

  it('the words that the rules compare with', () => {
    for (const { id, unit, population, exclusions, requirement } of rules)
      for (const { fact, value } of [population, exclusions, requirement].flatMap(leavesOf)) {
        const words = [value].flat().filter((one) => typeof one === 'string')
        expect(untitled(words, vocabulary.get(unit)?.facts.get(fact)?.needs ?? []), `${id} ${fact}`).toEqual([])
      }
  })

  it('a code of its own meaning in one column', () => {
    expect(codeTitle('zh-CN', 'sms')).toBe('短信验证')
    expect(codeTitle('zh-CN', 'sms', ['partners', 'partners.kind'])).toBe('短信服务商')
    expect(codeTitle('en', '244', ['practitioners.title_code'])).toBe('pharmacist')
    expect(codeTitle('zh-CN', 'physician')).toBe('医师')
    expect(codeTitle('zh-CN', 'physician', ['practitioners.role'])).toBe('执业医师')
  })
})
