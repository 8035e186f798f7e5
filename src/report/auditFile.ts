import { closeSync, openSync, readSync } from 'node:fs'
import type { AuditHead } from './auditResult.js'

/** Bytes of a file. */
export interface Place {
  readonly at: number
  readonly bytes: number
}

/** audit.json taken apart without being read into memory as a whole: its platforms as the places where they stand. */
export interface AuditFile {
  readonly head: AuditHead
  readonly platforms: readonly Place[]
}

export function bytesAt(file: string, { at, bytes }: Place): Buffer {
  const open = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(bytes)
    const read = readSync(open, buffer, 0, bytes, at)
    if (read < bytes) throw new Error(`${file} is shorter than it was`)
    return buffer
  } finally {
    closeSync(open)
  }
}

export const jsonAt = (file: string, place: Place): unknown => JSON.parse(bytesAt(file, place).toString('utf8'))

/** However the file is set out. @throws Error where it is no JSON. */
export function openAuditFile(file: string): AuditFile {
  const head: Record<string, unknown> = {}
  const platforms: Place[] = []
  for (const { key, place } of valuesOf(file))
    if (key === list) platforms.push(place)
    else head[key] = jsonAt(file, place)
  return { head: head as unknown as AuditHead, platforms }
}

const list = 'platforms'
const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c]
const [openObject, closeObject, openArray, closeArray] = [0x7b, 0x7d, 0x5b, 0x5d]

/** The values of the outermost object; of `platforms` every element in its stead. */
function* valuesOf(file: string): Generator<{ readonly key: string; readonly place: Place }> {
  let depth = 0
  let inText = false
  let escaped = false
  let key = ''
  let start = 0
  let isBlank = true
  for (const { bytes, at } of chunksOf(file))
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0
      if (inText) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) inText = false
        continue
      }
      if (byte === quote) inText = true
      const here = at + index
      const ends = byte === closeObject || byte === closeArray
      const outer = key === list ? 2 : 1
      if (depth === outer && (byte === comma || ends)) {
        if (!isBlank) yield { key, place: { at: start, bytes: here - start } }
        start = here + 1
        isBlank = true
      } else if (depth === 1 && byte === colon) {
        key = jsonAt(file, { at: start, bytes: here - start }) as string
        start = here + 1
        isBlank = true
      } else if (byte > 0x20) isBlank = false
      if (ends) depth -= 1
      if (ends && depth === 1 && key === list) key = ''
      if (byte === openObject || byte === openArray) depth += 1
      if (depth === outer && (byte === openObject || byte === openArray)) {
        start = here + 1
        isBlank = true
      }
    }
  if (depth !== 0 || inText) throw new Error(`${file} breaks off`)
}

const chunkBytes = 2 ** 20

function* chunksOf(file: string): Generator<{ readonly bytes: Buffer; readonly at: number }> {
  const open = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(chunkBytes)
    for (let at = 0; ; ) {
      const read = readSync(open, buffer, 0, chunkBytes, at)
      if (read === 0) return
      yield { bytes: buffer.subarray(0, read), at }
      at += read
    }
  } finally {
    closeSync(open)
  }
}
