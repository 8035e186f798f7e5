import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactType, FactValue } from '../../src/facts/fact.js'
import type { Condition } from '../../src/rules/condition.js'
import type { Rule } from '../../src/rules/rule.js'
import { identifier, literal, textList } from '../../src/store/dialect.js'
import { openStore } from '../../src/store/duckdb.js'
import { outcomeOf } from '../../src/verdicts/outcome.js'
import { outcomeQuestion } from '../../src/verdicts/outcomeQuestion.js'
import { createJudge } from '../../src/verdicts/reference.js'
import { verdictSql } from '../../src/verdicts/verdictSql.js'

const facts: Readonly<Record<string, FactType>> = {
  flag: 'boolean',
  done: 'boolean',
  count: 'integer',
  limit: 'integer',
  share: 'decimal',
  kind: 'text',
  other: 'text',
  codes: 'list',
}
const sqlTypes = {
  boolean: 'boolean',
  integer: 'bigint',
  decimal: 'double',
  text: 'varchar',
  list: 'varchar[]',
  time: 'timestamp',
}
const namesOf = (...types: FactType[]) => Object.keys(facts).filter((name) => types.includes(facts[name] as FactType))

const text = fc.constantFrom('a', 'b', "it's", '"', '药', '')
const integer = fc.integer({ min: -3, max: 3 })
const number = fc.oneof(integer, fc.constantFrom(0.1, -0.5, 2.5, 0.30000000000000004, 1e21))
const valueOfType: Record<FactType, fc.Arbitrary<FactValue>> = {
  boolean: fc.boolean(),
  integer,
  decimal: number,
  text,
  list: fc.array(text, { maxLength: 3 }),
  time: fc.constant(null),
}
const reference = (names: string[]) => fc.constantFrom(...names).map((fact) => ({ fact }))
const leafOf = (names: string[], operators: string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<Condition> =>
  fc.record({
    fact: fc.constantFrom(...names),
    operator: fc.constantFrom(...operators),
    value,
  }) as fc.Arbitrary<Condition>

const numbers = namesOf('integer', 'decimal')
const leaf = fc.oneof(
  leafOf(namesOf('boolean'), ['equal', 'notEqual'], fc.oneof(fc.boolean(), reference(namesOf('boolean')))),
  leafOf(
    numbers,
    ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
    fc.oneof(number, reference(numbers)),
  ),
  leafOf(numbers, ['in', 'notIn'], fc.array(number, { minLength: 1, maxLength: 3 })),
  leafOf(namesOf('text'), ['equal', 'notEqual'], fc.oneof(text, reference(namesOf('text')))),
  leafOf(namesOf('text'), ['in', 'notIn'], fc.array(text, { minLength: 1, maxLength: 3 })),
  leafOf(['codes'], ['contains', 'doesNotContain'], fc.oneof(text, reference(namesOf('text')))),
)
const tree = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('node').map((child): Condition => ({ not: child })),
  ),
})).node
const rule = fc.record({
  population: fc.option(tree),
  exclusions: fc.option(tree),
  requirement: tree,
  effective: fc.constantFrom({ from: '2025-03-01', to: null }, { from: '2025-01-01', to: '2025-03-14' }),
  jurisdiction: fc.constantFrom('CN', 'CN', 'CN-TJ'),
})
const unit = fc.record({
  occurredOn: fc.option(fc.constantFrom('2025-02-28', '2025-03-01', '2025-03-14', '2025-03-15'), { freq: 8 }),
  regionCode: fc.option(fc.constantFrom('120000', '110101'), { freq: 4 }),
  facts: fc.record(
    Object.fromEntries(Object.entries(facts).map(([name, type]) => [name, fc.option(valueOfType[type], { freq: 4 })])),
  ),
})

function cellSql(value: unknown, type: FactType): string {
  const sql = Array.isArray(value)
    ? textList(value)
    : typeof value === 'number' && type === 'decimal'
      ? literal(String(value))
      : literal(value as string)
  return `cast(${sql} as ${sqlTypes[type]})`
}

test('SQL verdict = verdict of compiled conditions = reference verdict over random trees and random facts with nulls', async () => {
  const rulesPerRound = 25
  const unitsPerRound = 20
  const rounds = 48 // × 25 × 20 = 24,000 verdicts
  const counts: Record<string, number> = {}
  const store = await openStore({ threads: 1 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(rule, { minLength: rulesPerRound, maxLength: rulesPerRound }),
      fc.array(unit, { minLength: unitsPerRound, maxLength: unitsPerRound }),
      async (shapes, units) => {
        const rules = shapes.map((shape, index) => ({ ...shape, id: `R-${index}` }) as unknown as Rule)
        const columns = Object.entries(facts)
        const values = units.map((one, index) =>
          [
            index,
            one.occurredOn === null ? 'cast(null as timestamp)' : `timestamp ${literal(`${one.occurredOn} 23:59:59`)}`,
            `cast(${literal(one.regionCode)} as varchar)`,
            ...columns.map(([name, type]) => cellSql((one.facts as Record<string, unknown>)[name] ?? null, type)),
          ].join(', '),
        )
        const names = ['id', 'occurred_at', 'region_code', ...columns.map(([name]) => identifier(name))].join(', ')
        const rows = await store.rows(
          `select ${rules.map((one, index) => `${verdictSql(one, (fact) => facts[fact] as FactType)} as r${index}`).join(', ')}
           from (values ${values.map((value) => `(${value})`).join(', ')}) as units(${names}) order by id`,
        )
        const judge = createJudge(rules)
        const compiled = rules.map((one) =>
          outcomeQuestion(
            one,
            (fact) => (of: (typeof units)[number]) => (of.facts as Record<string, FactValue>)[fact] ?? null,
          ),
        )
        for (const [index, one] of units.entries()) {
          const verdicts = await judge.judge(one as Parameters<typeof judge.judge>[0])
          const sql = rules.map((_, position) => outcomeOf(rows[index]?.[`r${position}`] as number))
          const reference = verdicts.map((verdict) => verdict.outcome)
          expect(sql).toEqual(reference)
          expect(compiled.map((question) => question(one))).toEqual(reference)
          for (const outcome of sql) counts[outcome] = (counts[outcome] ?? 0) + 1
        }
      },
    ),
    { numRuns: rounds, seed: 20250301 },
  )
  store.close()
  expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(20_000)
  for (const outcome of ['pass', 'fail', 'excluded', 'not_applicable', 'unknown'])
    expect(counts[outcome], outcome).toBeGreaterThan(500)
})
