import type { ColumnType } from './table.js'

/** How the engine holds each type of the data model; a timestamp is civil time of Asia/Shanghai. */
export const sqlType: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  code: 'VARCHAR',
  integer: 'BIGINT',
  decimal: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  list: 'VARCHAR[]',
}
