import { syntaxTrees } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import type { Expression, QueryNode } from './syntax.js'

interface Parsed {
  readonly error: boolean
  readonly error_message?: string
  readonly statements: readonly { readonly node: QueryNode }[]
}

/** The syntax trees of queries, by the engine's own parser. */
export async function parsedQueries(store: Store, queries: readonly string[]): Promise<QueryNode[]> {
  if (queries.length === 0) return []
  const [row] = await store.rows<{ json: string }>(syntaxTrees(queries.join(';\n')))
  const parsed = JSON.parse(row?.json ?? 'null') as Parsed
  if (parsed.error || parsed.statements.length !== queries.length)
    throw new Error(`the engine could not parse ${queries.length} queries: ${parsed.error_message ?? ''}`)
  return parsed.statements.map(({ node }) => node)
}

/** The syntax trees of expressions. */
export async function parsedExpressions(store: Store, expressions: readonly string[]): Promise<Expression[]> {
  if (expressions.length === 0) return []
  const [node] = await parsedQueries(store, [`select ${expressions.join(', ')}`])
  if (node?.type !== 'SELECT_NODE' || node.select_list.length !== expressions.length)
    throw new Error(`the engine could not parse ${expressions.length} expressions`)
  return [...node.select_list]
}
