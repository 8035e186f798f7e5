/**
 * Every engine-specific function of the product's SQL is named here; all other SQL is standard.
 * Instants are held as civil time of Asia/Shanghai without offset: fixed UTC+8 (no daylight saving since 1991), so
 * differences are exact and the civil date is a plain cast.
 */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

export function literal(value: string | number | boolean | null): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`no SQL literal for ${value}`)
  return String(value)
}

export const textList = (values: readonly string[]): string =>
  values.length === 0 ? 'cast([] as varchar[])' : `[${values.map(literal).join(', ')}]`

/** Minutes from one instant to a later one; fractional; negative when the order is reversed; null when either is null. */
export const minutesBetween = (from: string, to: string): string => `date_diff('millisecond', ${from}, ${to}) / 60000.0`
export const secondsBetween = (from: string, to: string): string => `date_diff('millisecond', ${from}, ${to}) / 1000.0`

/** Whole years completed on a civil date, as an age is counted: the birthday itself completes the year. */
export const completedYears = (birth: string, on: string): string =>
  `(year(${on}) - year(${birth}) - case when (month(${on}), day(${on})) < (month(${birth}), day(${birth})) then 1 else 0 end)`

export const civilDate = (instant: string): string => `cast(${instant} as date)`
export const monthOf = (instant: string): string => `strftime(${instant}, '%Y-%m')`
export const isoInstant = (instant: string): string => `strftime(${instant}, '%Y-%m-%dT%H:%M:%S+08:00')`
export const isoDate = (date: string): string => `strftime(${date}, '%Y-%m-%d')`
export const listContains = (list: string, element: string): string => `list_contains(${list}, ${element})`
export const listsOverlap = (a: string, b: string): string => `list_has_any(${a}, ${b})`
/** The smallest n values of a group in ascending order, as a list (1-based). */
export const smallest = (value: string, n: number): string => `min(${value}, ${n})`
/** 64-bit hash; equal inputs give equal hashes within one engine version. Not an id that leaves the product. */
export const hash = (...parts: string[]): string => `hash(${parts.join(', ')})`
/** 16 hexadecimal digits that stay the same across runs, versions and machines. */
export const stableId = (...parts: string[]): string => `substr(md5(concat_ws('|', ${parts.join(', ')})), 1, 16)`
export const jsonObject = (pairs: readonly (readonly [string, string])[]): string =>
  `json_object(${pairs.map(([name, sql]) => `${literal(name)}, ${sql}`).join(', ')})`
