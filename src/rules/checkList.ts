import type { AttributeType, AttributeValue, ListEntry, ReferenceList } from '../facts/referenceList.js'
import { said } from '../wording/said.js'
import { isCivilDate } from './civilDate.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'

/** A list as its file says it: what is the same for most entries stands in `defaults`. */
export interface ListFile extends Omit<ReferenceList, 'entries'> {
  readonly updated: string
  readonly defaults: Partial<ListEntry>
  readonly entries: readonly (Partial<ListEntry> & { readonly name: string })[]
  readonly source: string
  readonly file: string
}

/** The column whose values facts compare diagnoses with, by category at least. */
const prefixes = 'icd10_prefixes'
const prefix = /^[A-Z][0-9]{2}([.]?[0-9A-Z]+)?$/i

const fits: Readonly<Record<AttributeType, (value: AttributeValue) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  decimal: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  list: Array.isArray,
}

/** What the schema cannot see in a list that fits it. */
export function checkList(list: ListFile): RuleProblem[] {
  const { columns, defaults, entries, file, updated } = list
  const seen = new Set<string>()
  const problems = entries.flatMap((entry, index) => {
    const where = `${file} entries[${index}] "${entry.name}"`
    const content = JSON.stringify([entry.name, entry.matches, entry.effectiveFrom, entry.attributes])
    const twice = seen.has(content) ? [problem('LIST_TWICE', { where })] : []
    seen.add(content)
    const attributes = Object.entries(entry.attributes ?? {}) as [string, AttributeValue][]
    return [
      ...twice,
      ...checkPeriod({ ...defaults, ...entry }, where),
      ...attributes.flatMap(([name, value]) => checkAttribute(name, value, columns, where)),
      ...(prefixes in columns ? checkPrefixes(entry.attributes?.[prefixes], where) : []),
    ]
  })
  return [...checkDay(updated, file), ...problems]
}

function checkAttribute(
  name: string,
  value: AttributeValue,
  columns: ListFile['columns'],
  where: string,
): RuleProblem[] {
  const type = columns[name]
  if (type === undefined) {
    const remedy = didYouMean(name, Object.keys(columns), said('hint.columns'))
    return [problem('LIST_ATTRIBUTE.unknown', { where, name, remedy })]
  }
  if (fits[type](value)) return []
  return [problem('LIST_ATTRIBUTE.type', { where, value: JSON.stringify(value), name, type: said(`type.${type}`) })]
}

/** A prefix that no code begins with would lose its disease without a word: A15-A19, A0. */
function checkPrefixes(value: AttributeValue | undefined, where: string): RuleProblem[] {
  if (value === undefined) return [problem('LIST_PREFIX.absent', { where })]
  const wrong = Array.isArray(value) ? (value as readonly string[]).filter((one) => !prefix.test(one)) : []
  return wrong.map((one) => problem('LIST_PREFIX.shape', { where, prefix: one }))
}

function checkPeriod({ effectiveFrom, effectiveTo }: Partial<ListEntry>, where: string): RuleProblem[] {
  const problems = [effectiveFrom, effectiveTo].flatMap((day) => checkDay(day ?? null, where))
  if (problems.length > 0 || !effectiveFrom || !effectiveTo || effectiveFrom < effectiveTo) return problems
  return [problem('LIST_DATE.reversed', { where, day: effectiveTo })]
}

const checkDay = (day: string | null, where: string): RuleProblem[] =>
  day === null || isCivilDate(day) ? [] : [problem('LIST_DATE.absent', { where, day })]

/**
 * A list that stands in for another must have its columns: facts read them. One of drugs must say of every entry how its name
 * is recognised, or the entry would never be found.
 */
export const checkReplacement = (list: ListFile, replaced: ListFile): RuleProblem[] => [
  ...Object.entries(replaced.columns)
    .filter(([name, type]) => list.columns[name] !== type)
    .map(([name, type]) => problem('LIST_COLUMN', { file: list.file, name, type: said(`type.${type}`) })),
  ...(namesDrugs(replaced) ? list.entries : [])
    .filter(({ scope }) => (scope ?? list.defaults.scope) === undefined)
    .map(({ name }) => problem('LIST_SCOPE', { where: `${list.file} "${name}"` })),
]

const namesDrugs = ({ defaults, entries }: ListFile): boolean =>
  [defaults, ...entries].some(({ scope = 'none' }) => scope !== 'none')

/** Entries that point at a list or an attribute that is not there. */
export const checkInclusions = (list: ListFile, lists: ReadonlyMap<string, ListFile>): RuleProblem[] =>
  list.entries.flatMap(({ name, includes = [] }) =>
    includes.flatMap((inclusion) => {
      const where = `${list.file} "${name}" includes`
      const included = lists.get(inclusion.list)
      if (included === undefined) {
        const remedy = didYouMean(inclusion.list, lists.keys(), said('hint.oneOf', { names: [...lists.keys()] }))
        return [problem('LIST_INCLUDES.list', { where, list: inclusion.list, remedy })]
      }
      const { attribute } = inclusion
      if (attribute === undefined || attribute in included.columns) return []
      const remedy = didYouMean(attribute, Object.keys(included.columns), said('hint.listColumn'))
      return [problem('LIST_INCLUDES.column', { where, name: attribute, list: inclusion.list, remedy })]
    }),
  )
