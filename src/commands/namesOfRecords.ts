import { loadTables } from '../records/table.js'
import type { Language } from '../report/language.js'
import { columnTitle, tableTitle } from '../report/sections/intake.js'
import { needTitle } from '../report/sections/undelivered.js'
import { editionOf } from '../report/wording.js'

/** Tables and columns by their titles and names, as the report has them. */
export interface NamesOfRecords {
  table(name: string): string
  column(table: string, name: string): string
  /** A table, or a column as `table.column`. */
  need(need: string): string
  listed(names: readonly string[]): string
}

export function namesOfRecords(language: Language): NamesOfRecords {
  const edition = editionOf(language)
  const material = { tables: loadTables() }
  return {
    table: (name) => edition.say('intake.table', { title: tableTitle(name, material, edition), name }),
    column: (table, name) => columnTitle(table, name, material, edition),
    need: (need) => needTitle(need, material, edition),
    listed: (names) => names.join(edition.say('list.separator')),
  }
}
