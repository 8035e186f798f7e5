import { isDecimalText, isIntegerText, trimBlanks } from './notation.js'
import type { Column } from './table.js'

/**
 * The JSON value that a csv cell stands for; null where it is blank. A cell that is not written as its column's type says
 * stays the text it is, which the schema then refuses.
 */
export function cellValue(column: Column, cell: string): unknown {
  const trimmed = trimBlanks(cell)
  if (trimmed === '') return null
  if (column.type === 'text' || column.type === 'code') return cell
  if (column.type === 'integer') return isIntegerText(trimmed) ? Number(trimmed) : trimmed
  if (column.type === 'decimal') return isDecimalText(trimmed) ? Number(trimmed) : trimmed
  if (column.type === 'boolean') return booleans.get(trimmed.toLowerCase()) ?? trimmed
  if (column.type === 'list') return listOf(cell)
  return trimmed
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

const listOf = (cell: string): string[] =>
  cell
    .split('|')
    .map(trimBlanks)
    .filter((element) => element !== '')
