/** Names and their SQL expressions, in the order in which they are selected. */
export type Columns = Readonly<Record<string, string>>

/** Columns upon columns: the expressions of a layer may name the columns of the relation and of every layer before it. */
export const layered = (from: string, layers: readonly Columns[]): string =>
  layers.reduce((sql, columns) => `select *, ${selectList(columns)} from (${sql})`, `select * from ${from}`)

export const selectList = (columns: Columns): string =>
  Object.entries(columns)
    .map(([name, sql]) => `${sql} as ${name}`)
    .join(', ')
