import { totalmem } from 'node:os'
import { megabytes } from '../store/memorySize.js'

const share = 0.7

/** What a run may take where nobody said: a share of the machine's memory, or of what this process is allowed of it. */
export function usualMemory(): string {
  const allowed = process.constrainedMemory()
  return megabytes((allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()) * share)
}
