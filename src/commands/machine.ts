import { totalmem } from 'node:os'
import { megabytes } from '../store/memorySize.js'

const share = 0.7

/** What a run may take where nobody said: a share of `machine` bytes, and no less than the `least` it can do with. */
export const usualMemory = (least: number, machine = memoryOfMachine()): string =>
  megabytes(Math.max(least, machine * share))

/** Or what this process is allowed of it. */
function memoryOfMachine(): number {
  const allowed = process.constrainedMemory()
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()
}
