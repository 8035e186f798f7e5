import { earliestOf, identifier, jsonProperty, jsonRelation, latestOf, literal } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { namesTakenApart } from './drugName.js'
import type { Inclusion, ListEntry, MatchScope, ReferenceList } from './referenceList.js'

/** Table lists.drug_keys: what is looked for in drug names, taken apart as they will be. */
export async function createDrugKeys(store: Store, lists: readonly ReferenceList[]): Promise<void> {
  const keys = jsonRelation(JSON.stringify(lists.flatMap(keysOf)), {
    list: 'varchar',
    entry_id: 'integer',
    side: 'varchar',
    scope: 'varchar',
    key: 'varchar',
  })
  await store.run(`create or replace table lists.drug_keys as
    with keys as materialized (${keys})
    select keys.*, apart.clean, apart.preparation, apart.ingredient
    from keys join (${namesTakenApart('select key as name from keys', partsIn(lists))}) as apart on apart.name = keys.key`)
}

/**
 * Finds the entries of all lists in all generic names of the records, set-wise. Creates
 * - lists.drug_names: generic_name and what namesTakenApart says of it,
 * - lists.drug_matches: list, generic_name, entry_id, entry, side (of a pair: first, second), scope, verified, effective_from,
 *   effective_to, attributes; a name matches an entry at most once a side,
 * - lists.unmatched_drug_names: generic_name of prescribed drugs that are in no list and in no drug catalogue.
 */
export async function matchDrugNames(store: Store, lists: readonly ReferenceList[]): Promise<void> {
  await store.run(`create or replace table lists.drug_names as ${drugNamesSql(recordedNames, lists)}`)
  await store.run(`create or replace table lists.drug_matches as ${matchesSql(lists)}`)
  for (const included of inclusionsSql(lists)) await store.run(`insert into lists.drug_matches ${included}`)
  await store.run(`create or replace table lists.unmatched_drug_names as ${unmatchedSql}`)
}

/** The rows of lists.drug_names for a relation with one column `name`. */
export const drugNamesSql = (names: string, lists: readonly ReferenceList[]): string => `
  select name as generic_name, clean, plain, herb, preparation, ingredient, compound, form
  from (${namesTakenApart(names, partsIn(lists))}) as apart`

/** What is added to lists.drug_matches, query after query, once matchesSql has filled it: entries that include those of other lists. */
export const inclusionsSql = (lists: readonly ReferenceList[]): string[] =>
  lists.flatMap((list) =>
    list.entries.flatMap((entry, id) => entry.includes.map((inclusion) => includedSql(list, id, entry, inclusion))),
  )

function partsIn(lists: readonly ReferenceList[]): ReferenceList {
  const parts = lists.find(({ name }) => name === 'drug_name_parts')
  if (parts === undefined) throw new Error('there is no list drug_name_parts')
  return parts
}

const recordedNames = `
  select generic_name as name from records.prescription_items where generic_name is not null
  union select generic_name from records.drugs where generic_name is not null`

const keysOf = (list: ReferenceList) =>
  list.entries.flatMap((entry, id) =>
    Object.entries({ all: entry.matches, first: entry.first, second: entry.second }).flatMap(([side, names]) =>
      names.map((key) => ({
        list: list.name,
        entry_id: id,
        side: side === 'all' ? null : side,
        scope: entry.scope,
        key,
      })),
    ),
  )

/** When a name is an entry's, and which characters of it are. */
const recognitions: readonly { readonly scope: MatchScope; readonly where: string; readonly matched: string }[] = [
  { scope: 'ingredient', where: 'drug.ingredient = key.ingredient', matched: 'key.ingredient' },
  { scope: 'preparation', where: 'drug.preparation = key.preparation', matched: 'key.preparation' },
  { scope: 'herb', where: 'drug.herb = key.clean', matched: 'key.clean' },
  { scope: 'herb', where: 'drug.plain = key.clean and drug.plain <> drug.herb', matched: 'key.clean' },
  {
    scope: 'compound',
    where: `drug.ingredient <> key.ingredient and position(key.ingredient in drug.ingredient) > 0 and ${standsAlone('key.ingredient')}`,
    matched: 'key.ingredient',
  },
  {
    scope: 'contains',
    where: `position(key.clean in drug.clean) > 0 and ${standsAlone('key.clean')}`,
    matched: 'key.clean',
  },
]

/** 可待因 within 双氢可待因 is another substance: no longer name of the list may stand where the shorter one was found. */
function standsAlone(key: string): string {
  return `not exists (
    select 1 from lists.drug_keys as longer where longer.list = key.list and longer.ingredient <> ${key}
      and position(${key} in longer.ingredient) > 0 and position(longer.ingredient in drug.clean) > 0)`
}

/** The entries that the names in lists.drug_names are, each name on its own. */
export function matchesSql(lists: readonly ReferenceList[]): string {
  const found = recognitions.map(
    ({ scope, where, matched }) => `
      select key.list, key.entry_id, key.side, key.scope, drug.generic_name, ${matched} as matched
      from lists.drug_names as drug, lists.drug_keys as key where key.scope = ${literal(scope)} and ${where}`,
  )
  return `
    with entries as (${lists.map(entriesSql).join(' union all ')}),
    found as materialized (
      select found.*, entries.name as entry, entries.verified, entries.effective_from, entries.effective_to,
        entries.attributes
      from (${found.join(' union all ')}) as found
      join entries on entries.list = found.list and entries.entry_id = found.entry_id
    )
    select distinct list, generic_name, entry_id, entry, side, scope, verified, effective_from, effective_to, attributes
    from found as shorter
    where not exists (
      select 1 from found as longer
      where longer.list = shorter.list and longer.generic_name = shorter.generic_name
        and longer.side is not distinct from shorter.side and length(longer.matched) > length(shorter.matched)
        and position(shorter.matched in longer.matched) > 0 and ${coversPeriod})`
}

/** Before the longer one was in force, the shorter one stands: 咪达唑仑注射液 was second class until it was first. */
const coversPeriod = `(longer.effective_from is null or longer.effective_from <= shorter.effective_from)
  and (longer.effective_to is null or longer.effective_to >= shorter.effective_to)`

const entriesSql = ({ name }: ReferenceList): string => `
  select ${literal(name)} as list, entry_id, name, verified, effective_from, effective_to, attributes
  from lists.${identifier(name)}`

function includedSql(list: ReferenceList, id: number, entry: ListEntry, { list: from, attribute, value }: Inclusion) {
  const own = {
    from: `cast(${literal(entry.effectiveFrom)} as date)`,
    to: `cast(${literal(entry.effectiveTo)} as date)`,
  }
  const that =
    attribute === undefined ? '' : ` and ${jsonProperty('attributes', attribute)} = ${literal(value ?? null)}`
  return `
    select distinct ${literal(list.name)}, generic_name, ${id}, ${literal(entry.name)}, null, scope,
      verified and ${literal(entry.verified)}, ${latestOf('effective_from', own.from)},
      ${earliestOf('effective_to', own.to)}, ${literal(JSON.stringify(entry.attributes))}
    from lists.drug_matches where list = ${literal(from)}${that}`
}

const unmatchedSql = `
  select distinct item.generic_name
  from (select distinct platform_id, drug_code, generic_name from records.prescription_items) as item
  where item.generic_name is not null
    and not exists (select 1 from lists.drug_matches as listed where listed.generic_name = item.generic_name)
    and not exists (select 1 from records.drugs as named where named.generic_name = item.generic_name)
    and not exists (select 1 from records.drugs as coded
      where coded.platform_id = item.platform_id and coded.drug_code = item.drug_code)`
