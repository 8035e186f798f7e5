/** 97.5 % quantile of the standard normal distribution. */
const z975 = 1.959963984540054

/**
 * Wilson score interval of a proportion, 95 % (Wilson 1927): (p̂ + z²/2n ± z√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n).
 * @param successes count, 0 to n
 * @param n trials
 * @returns [lower, upper] within 0 to 1; null where nothing was counted.
 */
export function wilsonInterval(successes: number, n: number, z = z975): readonly [number, number] | null {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is not a proportion`)
  if (n === 0) return null
  const p = successes / n
  const z2 = z * z
  const centre = p + z2 / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  const scale = 1 + z2 / n
  // At the ends the formula is exact but floating point is not.
  const lower = successes === 0 ? 0 : (centre - half) / scale
  const upper = successes === n ? 1 : (centre + half) / scale
  return [lower, upper]
}
