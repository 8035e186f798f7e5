import type { Bilingual } from '../records/table.js'

export const matchScopes = ['ingredient', 'preparation', 'compound', 'contains', 'herb', 'none'] as const
/** How a generic name is recognised as an entry; rules/lists/list.schema.json says what each means. */
export type MatchScope = (typeof matchScopes)[number]
export type AttributeType = 'text' | 'integer' | 'decimal' | 'boolean' | 'list'
export type AttributeValue = string | number | boolean | readonly string[]

/** Entries of another list that belong to an entry: all of them, or those with an attribute. */
export interface Inclusion {
  readonly list: string
  readonly attribute?: string
  readonly value?: string
}

export interface ListEntry {
  readonly name: string
  readonly aliases: readonly string[]
  /** What is looked for in drug names: name and aliases, unless the entry says otherwise; empty for a pair. */
  readonly matches: readonly string[]
  /** The two sides of a pair; empty for any other entry. */
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly includes: readonly Inclusion[]
  /** First day in force; null: since before any day that is audited. */
  readonly effectiveFrom: string | null
  /** First day no longer in force; null: still in force. */
  readonly effectiveTo: string | null
  readonly source: string
  /** Read in a public text. What rests on an entry from memory must not become a violation. */
  readonly verified: boolean
  readonly scope: MatchScope
  readonly attributes: Readonly<Record<string, AttributeValue>>
}

/** A dated list of drugs, diseases or words: rules/lists/<name>.json, its defaults written into every entry. */
export interface ReferenceList {
  readonly name: string
  readonly title: Bilingual
  readonly columns: Readonly<Record<string, AttributeType>>
  readonly entries: readonly ListEntry[]
}
