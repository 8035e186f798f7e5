/** What the dataset contains, as opposed to what its rows say: a column that is in the file, however empty, was delivered. */
export interface Delivery {
  /** `need` is a table (`messages`) or a column (`messages.sent_at`). A column of an undelivered table is undelivered. */
  has(need: string): boolean
}

/** A column counts as delivered where every part file of its table has it: a part without it cannot testify to an absence. */
export function deliveryOf(tables: ReadonlyMap<string, ReadonlySet<string>>): Delivery {
  return {
    has(need) {
      const [table = '', column] = need.split('.')
      const columns = tables.get(table)
      return columns !== undefined && (column === undefined || columns.has(column))
    },
  }
}
