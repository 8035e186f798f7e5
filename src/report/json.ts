import type { AuditResult } from './auditResult.js'

/** The canonical text of audit.json: keys in code point order, two spaces, a newline at the end. Equal results give equal bytes. */
export const auditJson = (result: AuditResult): string => `${JSON.stringify(ordered(result, '$'), null, 2)}\n`

function ordered(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((element, index) => ordered(element, `${path}[${index}]`))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, ordered((value as Readonly<Record<string, unknown>>)[key], `${path}.${key}`)]),
    )
  // JSON.stringify would write null, or leave the key out, without a word.
  if (value === undefined || typeof value === 'bigint' || typeof value === 'function' || isNotFinite(value))
    throw new Error(`${path} of the result is ${String(value)}, which JSON cannot say`)
  return value
}

const isNotFinite = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value)
