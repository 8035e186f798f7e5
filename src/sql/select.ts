import { columnOf } from './column.js'
import { expression } from './expression.js'
import { from } from './from.js'
import { grouping, isGrouped } from './group.js'
import type { Compiled, Plan, Scope } from './scope.js'
import { spread } from './spread.js'
import { after, type Stage } from './stage.js'
import { conjunctsOf, type Expression, type SelectNode, type Star } from './syntax.js'
import { type Column, keyOf, type Value } from './value.js'
import { windows } from './windows.js'

/** One SELECT: relations joined and sieved, grouped, windows worked out, lists spread, results, each once where DISTINCT. */
export function select(node: SelectNode, scope: Scope): Plan {
  for (const part of ['having', 'qualify', 'sample'] as const)
    if (node[part] !== null) throw new Error(`${part} is not read`)
  if (node.aggregate_handling !== 'STANDARD_HANDLING') throw new Error('a group by of this kind is not read')
  const base = { ...scope, aliases: aliasesOf(node.select_list) }
  const joined = from(node.from_table, conjunctsOf(node.where_clause), base)
  const stages: Stage[] = []
  let current: Scope = { ...base, sources: joined.sources }
  if (isGrouped(node)) {
    const groups = grouping(node, current)
    stages.push(groups)
    current = { ...after(groups, current), sources: [] }
  }
  for (const make of [windows, spread]) {
    const stage = make(current)
    stages.push(stage)
    current = after(stage, current)
  }
  const results = node.select_list.flatMap((result) =>
    result.class === 'STAR' ? starred(result, current) : [resultOf(result, current)],
  )
  const compiled = results.map((result) => result.value)
  const parts = [joined, ...stages.flatMap((stage) => stage.parts()), ...compiled]
  const own = new Set([...joined.sources.map(({ slot }) => slot), ...stages.map(({ slot }) => slot)])
  const distinct = node.modifiers.map(isDistinct).includes(true)
  const wanted = new Set<number>()
  let runs: { readonly place: number; readonly run: Compiled['run'] }[] = []
  const want = (place: number): void => {
    if (wanted.has(place)) return
    wanted.add(place)
    compiled[place]?.want()
    runs = compiled.flatMap(({ run }, at) => (wanted.has(at) ? [{ place: at, run }] : []))
  }
  // Whether two rows are the same depends on all columns, wanted or not.
  if (distinct) for (const place of compiled.keys()) want(place)
  return {
    columns: results.map(({ name, value }): Column => ({ name, type: value.type })),
    slots: new Set(parts.flatMap(({ slots }) => [...slots]).filter((slot) => !own.has(slot))),
    fixed: parts.every(({ fixed }) => fixed),
    want,
    rows(outer) {
      let frames = joined.frames(outer)
      for (const stage of stages) frames = stage.frames(frames, outer)
      const rows = frames.map((frame) => {
        const row: Value[] = new Array(compiled.length).fill(null)
        for (const { place, run } of runs) row[place] = run(frame)
        return row
      })
      return distinct && rows.length > 1 ? [...new Map(rows.map((row) => [keyOf(row), row])).values()] : rows
    },
  }
}

function isDistinct({ type, distinct_on_targets }: SelectNode['modifiers'][number]): boolean {
  if (type !== 'DISTINCT_MODIFIER' || (distinct_on_targets?.length ?? 0) > 0) throw new Error(`${type} is not read`)
  return true
}

const aliasesOf = (results: readonly Expression[]): Map<string, Expression> =>
  new Map(results.flatMap((result) => (result.alias ? [[result.alias.toLowerCase(), result] as const] : [])))

interface Result {
  readonly name: string
  readonly value: Compiled
}

function resultOf(node: Expression, scope: Scope): Result {
  const last = node.class === 'COLUMN_REF' ? node.column_names.at(-1) : undefined
  return { name: node.alias || (last ?? ''), value: expression(node, scope) }
}

function starred({ relation_name, exclude_list, replace_list, rename_list, columns }: Star, scope: Scope): Result[] {
  if (columns || replace_list.length > 0 || rename_list.length > 0) throw new Error('a star of this kind is not read')
  const sources = scope.sources.filter(
    ({ alias }) => relation_name === '' || alias.toLowerCase() === relation_name.toLowerCase(),
  )
  if (sources.length === 0) throw new Error(`there is no relation ${relation_name} for its star`)
  const left = new Set(exclude_list.map((name) => name.toLowerCase()))
  return sources.flatMap((source) =>
    source.columns.flatMap(({ name }, place) =>
      left.has(name.toLowerCase()) ? [] : [{ name, value: columnOf(source, place) }],
    ),
  )
}
