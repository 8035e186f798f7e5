import { AuditError } from '../errors.js'
import { bytesOf, megabytes } from '../store/memorySize.js'

/** An equal share of a memory limit as the engine writes it. */
export function memoryShare(memory: string, engines: number): string {
  const bytes = bytesOf(memory)
  if (bytes === null) throw new AuditError('SAMPLE_OPTION.size', { value: memory })
  return megabytes(bytes / engines)
}
