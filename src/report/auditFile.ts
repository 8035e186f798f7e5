import { closeSync, openSync, readSync } from 'node:fs'
import { Tokenizer, TokenType } from '@streamparser/json'
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
  goThrough(file, (key, place) => {
    if (key === list) platforms.push(place)
    else head[key] = jsonAt(file, place)
  })
  return { head: head as unknown as AuditHead, platforms }
}

const list = 'platforms'

/** Tells the values of the outermost object; of `platforms` every element in its stead. */
function goThrough(file: string, tell: (key: string, place: Place) => void): void {
  const tokens = new Tokenizer()
  let depth = 0
  let text = ''
  let key = ''
  let start = 0
  let isBlank = true
  const beginAfter = (offset: number): void => {
    start = offset + 1
    isBlank = true
  }
  tokens.onToken = ({ token, value, offset }) => {
    const ends = token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET
    const begins = token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET
    const outer = key === list ? 2 : 1
    if (depth === outer && (ends || token === TokenType.COMMA)) {
      if (!isBlank) tell(key, { at: start, bytes: offset - start })
      beginAfter(offset)
    } else if (depth === 1 && token === TokenType.COLON) {
      key = text
      beginAfter(offset)
    } else isBlank = false
    if (token === TokenType.STRING) text = String(value)
    if (ends) depth -= 1
    if (ends && depth === 1 && key === list) key = ''
    if (begins) depth += 1
    if (begins && depth === outer) beginAfter(offset)
  }
  for (const bytes of chunksOf(file)) tokens.write(bytes)
  tokens.end()
  if (depth !== 0) throw new Error(`${file} breaks off`)
}

const chunkBytes = 2 ** 20

function* chunksOf(file: string): Generator<Buffer> {
  const open = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(chunkBytes)
    for (;;) {
      const read = readSync(open, buffer)
      if (read === 0) return
      yield buffer.subarray(0, read)
    }
  } finally {
    closeSync(open)
  }
}
