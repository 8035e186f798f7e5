/** A value as it comes out of the engine: exact numbers, text, or null. Times leave the engine as text, cast in SQL. */
export type Cell = string | number | boolean | null | readonly Cell[]
export type Row = Record<string, Cell>

/** The SQL engine. One implementation today (DuckDB, embedded); a distributed engine would be a second. */
export interface Store {
  /** Runs statements that return nothing of interest. */
  run(sql: string): Promise<void>
  /** All rows of a query; only for results that are known to be small. Integers come as numbers, and must be safe integers. */
  rows<T extends Row = Row>(sql: string): Promise<T[]>
  /** Rows in chunks, for results of any size. */
  stream<T extends Row = Row>(sql: string): AsyncIterable<T[]>
  /**
   * What earlier statements gave up goes back to the system now, before the next one takes as much again; within a second where
   * the allocator has begun with it by itself.
   */
  giveBack(): Promise<void>
  close(): void
}
