import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export interface Look {
  readonly encoding: Encoding
  readonly mixedLineEnds: boolean
  readonly bytes: number
}

/** What a text is written in. Reads it to its end; a file that turns out to be broken throws. */
export async function lookInto(chunks: AsyncIterable<Buffer>): Promise<Look> {
  let bytes = 0
  let marked: Encoding | null = null
  let beyondAscii = 0
  let broken = 0
  let carry: Buffer = Buffer.alloc(0)
  const lineEnds = lineEndCounter()
  for await (const chunk of chunks) {
    if (bytes === 0) marked = byteOrderMark(chunk)
    bytes += chunk.length
    lineEnds.add(chunk)
    if (marked !== null) continue
    const text = Buffer.concat([carry, chunk])
    const end = lastWholeCharacter(text)
    const whole = text.subarray(0, end)
    const characters = isUtf8(whole) ? { beyondAscii: chineseIn(whole), broken: 0 } : damagedIn(whole)
    beyondAscii += characters.beyondAscii
    broken += characters.broken
    carry = text.subarray(end)
  }
  // A few broken characters are damage in a UTF-8 file; GB18030 read as UTF-8 is broken nearly everywhere.
  const encoding = marked ?? (broken * 2 > beyondAscii ? 'gb18030' : 'utf-8')
  return { encoding, mixedLineEnds: lineEnds.mixed(), bytes }
}

function byteOrderMark(chunk: Buffer): Encoding | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : null
}

/** Where a last character begins that may go on in the next chunk. */
function lastWholeCharacter(text: Buffer): number {
  for (let back = 1; back <= Math.min(3, text.length); back++) {
    const byte = text[text.length - back] ?? 0
    if (byte < 0x80) return text.length
    if (byte >= 0xc0) return text.length - back
  }
  return text.length
}

/** How many characters of valid UTF-8 are beyond ASCII, were all of them of three bytes, as Chinese is. */
const chineseIn = (bytes: Buffer): number => (bytes.length - bytes.toString('utf8').length) / 2

function damagedIn(bytes: Buffer): { beyondAscii: number; broken: number } {
  const beyondAscii = new TextDecoder('utf-8').decode(bytes).replace(/[\0-\x7f]/g, '')
  return { beyondAscii: beyondAscii.length, broken: beyondAscii.split('\uFFFD').length - 1 }
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** \n, \r\n and \r count as three kinds, inside quoted cells too. */
function lineEndCounter(): { add(chunk: Buffer): void; mixed(): boolean } {
  const kinds = new Set<string>()
  let endedWithReturn = false
  return {
    add(chunk) {
      if (endedWithReturn && chunk[0] !== lineFeed) kinds.add('\r')
      for (let at = chunk.indexOf(lineFeed); at !== -1 && kinds.size < 2; at = chunk.indexOf(lineFeed, at + 1))
        kinds.add((at === 0 ? endedWithReturn : chunk[at - 1] === carriageReturn) ? '\r\n' : '\n')
      for (
        let at = chunk.indexOf(carriageReturn);
        at !== -1 && kinds.size < 2;
        at = chunk.indexOf(carriageReturn, at + 1)
      )
        if (at + 1 < chunk.length && chunk[at + 1] !== lineFeed) kinds.add('\r')
      endedWithReturn = chunk[chunk.length - 1] === carriageReturn
    },
    mixed: () => kinds.size > 1,
  }
}
