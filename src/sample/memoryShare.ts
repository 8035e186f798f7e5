import { AuditError } from '../errors.js'

const units: Readonly<Record<string, number>> = {
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
}

/** An equal share of a memory limit as the engine writes it. */
export function memoryShare(memory: string, engines: number): string {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(memory.trim()) ?? []
  const bytes = Number(amount) * (units[unit.toUpperCase()] ?? Number.NaN)
  if (!(bytes > 0)) throw new AuditError('SAMPLE_OPTION.size', { value: memory })
  return `${Math.floor(bytes / engines / 1e6)}MB`
}
