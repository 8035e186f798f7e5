/** Measured: how much of the time of judging a set of platforms goes into a unit kind; the others share the rest. For progress alone. */
const shares: ReadonlyMap<string, number> = new Map([
  ['consultation', 0.36],
  ['prescription', 0.19],
  ['patient', 0.08],
  ['patient_drug', 0.07],
  ['medical_record', 0.06],
  ['dispensing', 0.05],
  ['report', 0.07],
])

/** Pure. Of every step the share of the work that is done when it begins, from 0. */
export function shareBefore(steps: readonly string[]): Map<string, number> {
  const others = steps.filter((step) => !shares.has(step)).length
  const weights = steps.map((step) => shares.get(step) ?? 0.12 / Math.max(1, others))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let done = 0
  return new Map(
    steps.map((step, index) => {
      const before = done / all
      done += weights[index] ?? 0
      return [step, before]
    }),
  )
}
