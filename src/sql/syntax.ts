/** The syntax tree of a query as the engine's own parser gives it: the part of it that facts are written in. */
export type Expression =
  | Constant
  | ColumnRef
  | Case
  | Cast
  | Comparison
  | Between
  | Conjunction
  | Operator
  | Call
  | Lambda
  | Star
  | Subquery
  | Window

interface Node {
  readonly alias?: string
}
export interface TypeName {
  readonly id: string
  readonly type_info: { readonly scale?: number; readonly child_type?: TypeName } | null
}
export interface Constant extends Node {
  readonly class: 'CONSTANT'
  readonly value: { readonly type: TypeName; readonly is_null: boolean; readonly value?: string | number | boolean }
}
export interface ColumnRef extends Node {
  readonly class: 'COLUMN_REF'
  readonly column_names: readonly string[]
}
export interface Case extends Node {
  readonly class: 'CASE'
  readonly case_checks: readonly { readonly when_expr: Expression; readonly then_expr: Expression }[]
  readonly else_expr: Expression
}
export interface Cast extends Node {
  readonly class: 'CAST'
  readonly child: Expression
  readonly cast_type: TypeName
  readonly try_cast: boolean
}
export interface Comparison extends Node {
  readonly class: 'COMPARISON'
  readonly type: string
  readonly left: Expression
  readonly right: Expression
}
export interface Between extends Node {
  readonly class: 'BETWEEN'
  readonly input: Expression
  readonly lower: Expression
  readonly upper: Expression
}
export interface Conjunction extends Node {
  readonly class: 'CONJUNCTION'
  readonly type: 'CONJUNCTION_AND' | 'CONJUNCTION_OR'
  readonly children: readonly Expression[]
}
export interface Operator extends Node {
  readonly class: 'OPERATOR'
  readonly type: string
  readonly children: readonly Expression[]
}
export interface Call extends Node {
  readonly class: 'FUNCTION'
  readonly function_name: string
  readonly schema: string
  readonly children: readonly Expression[]
  readonly filter: Expression | null
  readonly order_bys: { readonly orders: readonly Order[] } | null
  readonly distinct: boolean
}
export interface Lambda extends Node {
  readonly class: 'LAMBDA'
  readonly lhs: Expression
  readonly expr: Expression
}
export interface Star extends Node {
  readonly class: 'STAR'
  readonly relation_name: string
  readonly exclude_list: readonly string[]
  readonly replace_list: readonly unknown[]
  readonly rename_list: readonly unknown[]
  readonly columns: boolean
}
export interface Subquery extends Node {
  readonly class: 'SUBQUERY'
  readonly subquery_type: string
  readonly subquery: { readonly node: QueryNode }
  readonly child: Expression | null
  readonly comparison_type: string
}
export interface Order {
  readonly type: string
  readonly null_order: string
  readonly expression: Expression
}
export interface Window extends Node {
  readonly class: 'WINDOW'
  readonly function_name: string
  readonly children: readonly Expression[]
  readonly partitions: readonly Expression[]
  readonly orders: readonly Order[]
  readonly start: string
  readonly end: string
  readonly start_expr: Expression | null
  readonly end_expr: Expression | null
  readonly offset_expr: Expression | null
  readonly default_expr: Expression | null
  readonly ignore_nulls: boolean
  readonly filter_expr: Expression | null
  readonly exclude_clause: string
  readonly distinct: boolean
}

export type QueryNode = SelectNode | SetNode
interface QueryParts {
  readonly modifiers: readonly { readonly type: string; readonly distinct_on_targets?: readonly unknown[] }[]
  readonly cte_map: { readonly map: readonly { readonly key: string; readonly value: CommonTable }[] }
}
export interface CommonTable {
  readonly aliases: readonly string[]
  readonly query: { readonly node: QueryNode }
}
export interface SelectNode extends QueryParts {
  readonly type: 'SELECT_NODE'
  readonly select_list: readonly Expression[]
  readonly from_table: TableRef
  readonly where_clause: Expression | null
  readonly group_expressions: readonly Expression[]
  readonly group_sets: readonly (readonly number[])[]
  readonly aggregate_handling: string
  readonly having: Expression | null
  readonly qualify: Expression | null
  readonly sample: unknown
}
export interface SetNode extends QueryParts {
  readonly type: 'SET_OPERATION_NODE'
  readonly setop_type: string
  readonly setop_all: boolean
  readonly left: QueryNode
  readonly right: QueryNode
}

export type TableRef = BaseTable | DerivedTable | Join | Empty
export interface BaseTable {
  readonly type: 'BASE_TABLE'
  readonly alias: string
  readonly schema_name: string
  readonly table_name: string
  readonly column_name_alias: readonly string[]
}
export interface DerivedTable {
  readonly type: 'SUBQUERY'
  readonly alias: string
  readonly subquery: { readonly node: QueryNode }
  readonly column_name_alias: readonly string[]
}
export interface Join {
  readonly type: 'JOIN'
  readonly left: TableRef
  readonly right: TableRef
  readonly condition: Expression | null
  readonly join_type: string
  readonly ref_type: string
  readonly using_columns: readonly string[]
}
interface Empty {
  readonly type: 'EMPTY'
}

/** A tree without its places in the text. */
export const writtenOut = (node: Expression | QueryNode, columnAs?: (column: ColumnRef) => unknown): string =>
  JSON.stringify(node, (key, value) => {
    if (key === 'query_location') return undefined
    if (columnAs === undefined || value === null || typeof value !== 'object') return value
    return value.class === 'COLUMN_REF' ? columnAs(value) : value
  })

export const isCall = (node: Expression, ...names: readonly string[]): node is Call =>
  node.class === 'FUNCTION' && names.includes(node.function_name)

/** The parts that must all hold. */
export const conjunctsOf = (node: Expression | null): readonly Expression[] =>
  node === null
    ? []
    : node.class === 'CONJUNCTION' && node.type === 'CONJUNCTION_AND'
      ? node.children.flatMap(conjunctsOf)
      : [node]
