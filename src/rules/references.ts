import type { References } from '../facts/lists.js'
import { loadCalendar } from './calendar.js'
import { type ListSummary, loadLists } from './lists.js'

export interface ReferencePack extends References {
  readonly summaries: readonly ListSummary[]
}

/** The reference lists and the calendar; lists in the folders replace the product's of the same name. */
export const loadReferences = (listFolders: readonly string[] = []): ReferencePack => ({
  ...loadLists(listFolders),
  calendar: loadCalendar(),
})
