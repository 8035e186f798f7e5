import type { Condition } from './lookup.js'
import type { Frame } from './scope.js'
import { order, type Row, type Value } from './value.js'

/** Of the rows found, the latest that satisfies the inequality which ends the condition of an `asof` join. */
export function latestMatch(
  { whole, comparison }: Condition,
  slot: number,
): (frame: Frame, rows: readonly Row[]) => Row[] {
  if (comparison === null) throw new Error('an asof join ends in a comparison')
  const { type, left, right } = comparison
  const atLeast = type === 'COMPARE_GREATERTHANOREQUALTO' && right.slots.has(slot)
  const atMost = type === 'COMPARE_LESSTHANOREQUALTO' && left.slots.has(slot)
  if (!atLeast && !atMost) throw new Error(`an asof join by ${type} is not read`)
  const instant = (atLeast ? right : left).run
  return (frame, rows) => {
    let [latest, at]: [Row | null, Value] = [null, null]
    for (const row of rows) {
      frame[slot] = row
      if (whole.run(frame) !== true) continue
      const own = instant(frame)
      if (latest !== null && order(own, at) <= 0) continue
      latest = row
      at = own
    }
    return latest === null ? [] : [latest]
  }
}
