import { createHash } from 'node:crypto'
import type { AuditHead, AuditReading, AuditResult, PlatformResult } from './auditResult.js'

/** The canonical text of audit.json: keys in code point order, two spaces, a newline at the end. Equal results give equal bytes. */
export const auditJson = (result: AuditResult): string => [...auditJsonPieces(result)].join('')

/** The same text, of which no piece holds more than one platform. */
export function* auditJsonPieces(result: AuditReading): Generator<string> {
  yield* pieces(result, { line: (depth) => `\n${'  '.repeat(depth)}`, colon: ': ', indent: 2 })
  yield '\n'
}

/** SHA-256 of what a result says, as `contentHash` has it, a platform at a time. */
export function resultHash(result: Piecewise): string {
  const hash = createHash('sha256')
  for (const piece of pieces(result, { line: () => '', colon: ':', indent: 0 })) hash.update(piece)
  return hash.digest('hex')
}

type Piecewise = AuditHead & { readonly platforms: Iterable<PlatformResult> }

interface Style {
  /** What stands before a value of this depth. */
  line(depth: number): string
  readonly colon: string
  readonly indent: number
}

function* pieces(result: Piecewise, style: Style): Generator<string> {
  let open = '{'
  for (const key of (Object.keys(result) as (keyof Piecewise)[]).sort()) {
    yield `${open}${style.line(1)}${JSON.stringify(key)}${style.colon}`
    if (key === 'platforms') yield* platformPieces(result.platforms, style)
    else yield textOf(result[key], `$.${key}`, 1, style)
    open = ','
  }
  yield `${style.line(0)}}`
}

function* platformPieces(platforms: Iterable<PlatformResult>, style: Style): Generator<string> {
  let index = 0
  for (const platform of platforms) {
    yield `${index === 0 ? '[' : ','}${style.line(2)}${textOf(platform, `$.platforms[${index}]`, 2, style)}`
    index += 1
  }
  yield index === 0 ? '[]' : `${style.line(1)}]`
}

/** A line break never stands within a text of JSON. */
const textOf = (value: unknown, path: string, depth: number, { line, indent }: Style): string =>
  JSON.stringify(ordered(value, path), null, indent).replaceAll('\n', line(depth))

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
