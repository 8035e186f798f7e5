/** What stands where there is no number. */
export const noNumber = '—'

/**
 * The one place where the report rounds: half up (away from zero), on the decimal digits that the number prints with, so
 * that 1.005 gives 1.01. Returns exactly `places` decimals.
 */
export function roundHalfUp(value: number, places: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be printed`)
  if (Number.isSafeInteger(value) && places === 0) return String(value)
  const rounded = shift(Math.floor(shift(Math.abs(value), places) + 0.5), -places).toFixed(places)
  return value < 0 && Number(rounded) !== 0 ? `-${rounded}` : rounded
}

function shift(value: number, places: number): number {
  const text = String(value)
  if (!text.includes('e')) return Number(`${text}e${places}`)
  const [digits = '0', exponent = '0'] = text.split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

const grouped = (digits: string): string => {
  if (digits.length <= 3) return digits
  const [whole = '', fraction] = digits.split('.')
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? separated : `${separated}.${fraction}`
}

/** 1234567 → 1,234,567; null → —. */
export const count = (value: number | null): string => (value === null ? noNumber : grouped(roundHalfUp(value, 0)))

/** 1234.56 → 1,234.6; null → —. */
export const decimal = (value: number | null, places = 1): string =>
  value === null ? noNumber : grouped(roundHalfUp(value, places))

/**
 * A share from 0 to 1 with one decimal. 0.0% and 100.0% are printed of exactly none and exactly all only: one violation in
 * a million is not "none".
 */
export function percent(share: number | null): string {
  if (share === null) return noNumber
  const rounded = roundHalfUp(shift(share, 2), 1)
  if (share > 0 && rounded === '0.0') return '<0.1%'
  if (share < 1 && rounded === '100.0') return '>99.9%'
  return `${rounded}%`
}

/** The fewest decimals, one at least, with which a number prints on that side of each bound on which it lies. */
function placesApart(value: number, bounds: readonly number[]): number {
  // Within floating point a number is at the bound.
  const side = (number: number, bound: number): number =>
    Math.abs(number - bound) < 1e-9 ? 0 : Math.sign(number - bound)
  for (let places = 1; places < 9; places += 1)
    if (bounds.every((bound) => side(Number(roundHalfUp(value, places)), bound) === side(value, bound))) return places
  return 9
}

/** A share that is held against a bound, with as many decimals as tell it from it: 59.96% is not the 60.0% that are needed. */
export function percentApart(share: number, bound: number): string {
  const places = placesApart(shift(share, 2), [shift(bound, 2)])
  return places === 1 ? percent(share) : `${roundHalfUp(shift(share, 2), places)}%`
}

/** A score of 0 to 100, with as many decimals as tell it from the bands' bounds and from 100: 89.96 is no 90.0 where an A begins at 90. */
export function scoreText(score: number | null, bands: readonly { readonly from: number }[] = []): string {
  if (score === null) return noNumber
  return roundHalfUp(score, placesApart(score, [...bands.map(({ from }) => from), 100]))
}

/** [0.1, 0.25] → 10.0%–25.0%; null → —. The bounds are estimates, so they are simply rounded. */
export const percentRange = (interval: readonly [number, number] | null): string =>
  interval === null ? noNumber : interval.map((bound) => `${roundHalfUp(shift(bound, 2), 1)}%`).join('–')

/** Events per 1,000, one decimal; null where there is nothing to divide by. */
export const perThousand = (events: number, of: number): number | null => (of === 0 ? null : (1000 * events) / of)

/** Events per 1,000 with one decimal; as with percentages, 0.0 is printed of exactly none only. */
export function perThousandText(value: number | null): string {
  const rounded = decimal(value)
  return value !== null && value > 0 && rounded === '0.0' ? '<0.1' : rounded
}

/** A number as the records have it: grouped, at most four decimals, no trailing zeros. */
export const plainNumber = (value: number): string =>
  grouped(
    roundHalfUp(value, 4)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  )

export function bytes(size: number): string {
  if (size < 1024) return `${count(size)} B`
  if (size < 1024 ** 2) return `${decimal(size / 1024)} KiB`
  if (size < 1024 ** 3) return `${decimal(size / 1024 ** 2)} MiB`
  return `${decimal(size / 1024 ** 3)} GiB`
}
