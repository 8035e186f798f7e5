// The figures of a benchmark as they are printed, here and in the README.
const grouped = (value) => Math.round(value).toLocaleString('en-US')

export const count = grouped

/** 12.3 s, 4.5 min, 6.7 h: three figures at most. */
export function time(seconds) {
  if (seconds < 120) return `${rounded(seconds)} s`
  if (seconds < 7200) return `${rounded(seconds / 60)} min`
  return `${rounded(seconds / 3600)} h`
}

/** MiB below one GiB, else GiB; — where it was not measured. */
export function size(mib) {
  if (mib === null) return '—'
  return mib < 1024 ? `${grouped(mib)} MiB` : `${rounded(mib / 1024)} GiB`
}

export const factor = (value) => value.toFixed(2)

/** How many times the one is of the other. */
export const times = (one, other) => `${rounded(one / other)}×`

const rounded = (value) => (value < 100 ? value.toPrecision(value < 1 ? 2 : 3) : grouped(value))
