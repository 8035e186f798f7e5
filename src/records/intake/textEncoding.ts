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
  let encoding: Encoding = 'utf-8'
  let carry: Buffer = Buffer.alloc(0)
  const lineEnds = lineEndCounter()
  for await (const chunk of chunks) {
    if (bytes === 0) encoding = byteOrderMark(chunk) ?? encoding
    bytes += chunk.length
    lineEnds.add(chunk)
    if (encoding !== 'utf-8') continue
    const text = Buffer.concat([carry, chunk])
    const end = lastWholeCharacter(text)
    const whole = text.subarray(0, end)
    if (!isUtf8(whole) && isMostlyForeign(whole)) encoding = 'gb18030'
    carry = text.subarray(end)
  }
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

/** A few broken characters are damage in a UTF-8 file; GB18030 read as UTF-8 is broken nearly everywhere. */
function isMostlyForeign(bytes: Buffer): boolean {
  const beyondAscii = new TextDecoder('utf-8').decode(bytes).replace(/[\0-\x7f]/g, '')
  const broken = beyondAscii.split('\uFFFD').length - 1
  return broken * 2 > beyondAscii.length
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
