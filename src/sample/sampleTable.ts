import type { Columns } from './layers.js'
import type { Synthesis } from './synthesis.js'

/**
 * Where rows of a table come from: a relation and an expression for every canonical column. `part`: from the plan of one
 * part (the relations `plan` and `patient_plan`). `dataset`: once, with the first part.
 */
export interface Source {
  readonly grain: 'part' | 'dataset'
  readonly from: string
  readonly columns: Columns
}

/** How one canonical table is filled. The file's name is the table's name. */
export interface SampleTable {
  readonly name: string
  readonly sources: (synthesis: Synthesis) => readonly Source[]
}

export const sampleTable = (table: SampleTable): SampleTable => table
