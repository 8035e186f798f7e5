import type { Compiled, Scope, Source } from './scope.js'
import type { ColumnRef } from './syntax.js'
import { type Row, type SqlType, typeName, type Value } from './value.js'

const alike = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase()

/**
 * A column by its names: of the query itself, then the alias of a result, then of the queries around it. Names that remain
 * are fields of a struct.
 */
export function columnExpression(node: ColumnRef, scope: Scope): Compiled {
  const names = node.column_names
  const [first = ''] = names
  const argument = scope.lambda.get(first)
  if (argument !== undefined) {
    const { slot, type } = argument
    return fields(
      { type, run: (frame) => frame[slot] as Value, slots: new Set([slot]), fixed: true, want: () => undefined },
      names.slice(1),
      names,
    )
  }
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const found = inSources(names, at.sources)
    if (found !== null) {
      return found
    }
    const alias = names.length === 1 ? at.aliases.get(first.toLowerCase()) : undefined
    if (alias !== undefined) return scope.engine.expression(alias, { ...at, aliases: new Map() })
  }
  throw new Error(`there is no column ${names.join('.')}`)
}

function inSources(names: readonly string[], sources: readonly Source[]): Compiled | null {
  const found = resolved(names, sources)
  return found === null ? null : fields(columnOf(found.source, found.place), found.path, names)
}

/** Which column names mean, and the fields of it that they go on to name; null where no relation has it. */
export function resolved(
  names: readonly string[],
  sources: readonly Source[],
): { readonly source: Source; readonly place: number; readonly path: readonly string[] } | null {
  const [first = '', second] = names
  const named = second === undefined ? undefined : sources.find(({ alias }) => alike(alias, first))
  if (named !== undefined && second !== undefined) {
    const place = placeOf(named, second)
    if (place < 0) throw new Error(`there is no column ${names.join('.')}`)
    return { source: named, place, path: names.slice(2) }
  }
  // A column whose name is that of a relation further out, and which has no such field, is not meant.
  const holders = sources.filter((one) => hasField(one.columns[placeOf(one, first)]?.type, second))
  const [source] = holders
  if (source === undefined) return null
  if (holders.length > 1) throw new Error(`the column ${names.join('.')} is in several relations`)
  return { source, place: placeOf(source, first), path: names.slice(1) }
}

const hasField = (type: SqlType | undefined, field: string | undefined): boolean =>
  type !== undefined &&
  (field === undefined ||
    (typeof type === 'object' && 'struct' in type && type.struct.some(([name]) => alike(name, field))))

const placeOf = ({ columns }: Source, name: string): number => columns.findIndex((column) => alike(column.name, name))

export function columnOf(source: Source, place: number): Compiled {
  const { slot, find, fixed, want } = source
  const type = source.columns[place]?.type ?? 'null'
  return {
    type,
    run:
      find === undefined
        ? (frame) => (frame[slot] as Row)[place] as Value
        : (frame) => ((frame[slot] as Row | undefined) ?? find(frame))[place] as Value,
    slots: new Set([slot]),
    fixed,
    want: () => want(place),
  }
}

function fields(column: Compiled, path: readonly string[], names: readonly string[]): Compiled {
  return path.reduce((struct, field) => fieldOf(struct, field, names), column)
}

function fieldOf({ type, run, slots, fixed, want }: Compiled, field: string, names: readonly string[]): Compiled {
  const known: readonly (readonly [string, SqlType])[] = typeof type === 'object' && 'struct' in type ? type.struct : []
  const place = known.findIndex(([name]) => alike(name, field))
  const own = known[place]
  if (own === undefined) throw new Error(`${names.join('.')}: there is no field ${field} in ${typeName(type)}`)
  return {
    type: own[1],
    run: (frame) => {
      const struct = run(frame)
      return struct === null ? null : ((struct as Row)[place] as Value)
    },
    slots,
    fixed,
    want,
  }
}
