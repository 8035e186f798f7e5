/** Slope of log time over log size by least squares: 1 where time grows as the size does, 2 where it grows as its square. */
export function slope(points) {
  if (points.length < 2) return null
  const x = points.map(({ size }) => Math.log(size))
  const y = points.map(({ seconds }) => Math.log(seconds))
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  return x.reduce((sum, xi, i) => sum + (xi - mx) * (y[i] - my), 0) / x.reduce((sum, xi) => sum + (xi - mx) ** 2, 0)
}

/** By what factor time grew between neighbours, put to a doubling of the size. */
export const perDoubling = (points) =>
  points.slice(1).map(({ size, seconds }, index) => {
    const before = points[index]
    return (seconds / before.seconds) ** (Math.LN2 / Math.log(size / before.size))
  })
