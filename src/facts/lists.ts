import { identifier, jsonRelation } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { type Calendar, createWorkingDays } from './calendar.js'
import { createDrugKeys, matchDrugNames } from './listsDrugMatches.js'
import { createRedFlags } from './listsRedFlags.js'
import type { AttributeType, ListEntry, ReferenceList } from './referenceList.js'

/** What facts read beside the records. */
export interface References {
  readonly lists: readonly ReferenceList[]
  readonly calendar: Calendar
}

const attributeSqlType: Readonly<Record<AttributeType, string>> = {
  text: 'varchar',
  integer: 'bigint',
  decimal: 'double',
  boolean: 'boolean',
  list: 'varchar[]',
}

/**
 * Creates the schema `lists`: a table per list (entry_id, name, aliases, effective_from, effective_to, verified, scope,
 * first_names, second_names, attributes as JSON text, and a column per attribute), `working_days` of the calendar, and what
 * `matchDrugs` makes of the records that are open.
 */
export async function prepareLists(store: Store, references: References): Promise<void> {
  await createLists(store, references)
  await matchDrugs(store, references)
}

/** The part of prepareLists that does not look at the records. */
export async function createLists(store: Store, { lists, calendar }: References): Promise<void> {
  await store.run('create schema if not exists lists')
  for (const list of lists) await createList(store, list)
  await createDrugKeys(store, lists)
  await createRedFlags(store, lists)
  await createWorkingDays(store, calendar)
}

/** The part of prepareLists that does: `drug_names`, `drug_matches` and `unmatched_drug_names`. */
export const matchDrugs = (store: Store, { lists }: References): Promise<void> => matchDrugNames(store, lists)

/** Whether an entry of a list, or a row of drug_matches, is in force on a civil date: from the first day to the last, half open. */
export const inForceOn = (entry: string, day: string): string =>
  `((${entry}.effective_from is null or ${entry}.effective_from <= ${day}) and (${entry}.effective_to is null or ${day} < ${entry}.effective_to))`

/** Generic names of prescribed drugs that are in no list and in no drug catalogue: how many, and the first twenty. */
export interface UnmatchedDrugNames {
  readonly count: number
  readonly first: readonly string[]
}

export async function unmatchedDrugNames(store: Store): Promise<UnmatchedDrugNames> {
  const [row] = await store.rows<{ n: number }>('select count(*) as n from lists.unmatched_drug_names')
  const rows = await store.rows<{ name: string }>(
    'select generic_name as name from lists.unmatched_drug_names order by 1 limit 20',
  )
  return { count: row?.n ?? 0, first: rows.map(({ name }) => name) }
}

const fixedColumns = {
  entry_id: 'integer',
  name: 'varchar',
  aliases: 'varchar[]',
  effective_from: 'date',
  effective_to: 'date',
  verified: 'boolean',
  scope: 'varchar',
  first_names: 'varchar[]',
  second_names: 'varchar[]',
  attributes: 'varchar',
} as const

async function createList(store: Store, { name, columns, entries }: ReferenceList): Promise<void> {
  const types = { ...fixedColumns, ...mapValues(columns, (type) => attributeSqlType[type]) }
  const rows = entries.map((entry, id) => ({ ...entry.attributes, ...fixedValues(entry, id) }))
  await store.run(`create or replace table lists.${identifier(name)} as ${jsonRelation(JSON.stringify(rows), types)}`)
}

const fixedValues = (entry: ListEntry, id: number): Record<keyof typeof fixedColumns, unknown> => ({
  entry_id: id,
  name: entry.name,
  aliases: entry.aliases,
  effective_from: entry.effectiveFrom,
  effective_to: entry.effectiveTo,
  verified: entry.verified,
  scope: entry.scope,
  first_names: entry.first,
  second_names: entry.second,
  attributes: JSON.stringify(entry.attributes),
})

const mapValues = <A, B>(values: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]))
