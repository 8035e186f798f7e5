import type { Vocabulary } from '../facts/vocabulary.js'
import type { Bilingual, Column, Table } from '../records/table.js'
import type { Rule } from '../rules/rule.js'
import { factsOfRule } from '../verdicts/judged.js'

/** A table that rules need, and for which rules (ids, in order). */
export interface TableNeeds {
  readonly table: string
  readonly title: Bilingual
  readonly rules: readonly string[]
  readonly columns: readonly ColumnNeeds[]
}

export interface ColumnNeeds {
  readonly column: string
  readonly title: Bilingual
  readonly level: Column['level']
  /** A key or required column serves every rule that needs the table: without it no row is taken in. */
  readonly rules: readonly string[]
}

/** Pure. What must be delivered so that the rules can be judged, in the order of the data model. */
export function needsOf(rules: readonly Rule[], vocabulary: Vocabulary, tables: readonly Table[]): TableNeeds[] {
  const needs = rules.flatMap((rule) => needsOfRule(rule, vocabulary).map((need) => ({ need, rule: rule.id })))
  refuseUnknown(
    needs.map(({ need }) => need),
    tables,
  )
  return tables.flatMap(({ name, title, columns }) => {
    const ofTable = needs.filter(({ need }) => need.split('.')[0] === name)
    if (ofTable.length === 0) return []
    const all = distinct(ofTable)
    return [{ table: name, title, rules: all, columns: columns.flatMap((column) => columnNeeds(column)) }]

    function columnNeeds({ name: column, title, level }: Column): ColumnNeeds[] {
      const always = level === 'key' || level === 'required'
      const served = always ? all : distinct(ofTable.filter(({ need }) => need === `${name}.${column}`))
      return served.length === 0 ? [] : [{ column, title, level, rules: served }]
    }
  })
}

function needsOfRule(rule: Rule, vocabulary: Vocabulary): string[] {
  const words = vocabulary.get(rule.unit)
  if (words === undefined) throw new Error(`no unit ${rule.unit}`)
  return [...words.unit.tables, ...factsOfRule(rule).flatMap((fact) => words.facts.get(fact)?.needs ?? [])]
}

const distinct = (needs: readonly { readonly rule: string }[]): string[] => [...new Set(needs.map(({ rule }) => rule))]

function refuseUnknown(needs: readonly string[], tables: readonly Table[]): void {
  const known = new Set(tables.flatMap(({ name, columns }) => [name, ...columns.map((one) => `${name}.${one.name}`)]))
  const unknown = needs.find((need) => !known.has(need))
  if (unknown !== undefined) throw new Error(`a fact needs ${unknown}, which the data model does not have`)
}
