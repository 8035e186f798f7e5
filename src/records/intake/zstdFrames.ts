import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const magic = 0xfd2fb528
/** Frames of this kind, sixteen of them, hold nothing of the text. */
const skippable = 0x184d2a50

/**
 * Whether a zstd file ends where a frame ends (RFC 8878). The engine reads what there is of a file that was cut short, and says
 * nothing. Only the heads of frames and blocks are looked at.
 */
export function isWholeZstd(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const size = fstatSync(file).size
    const read = (at: number, length: number): number | null => {
      const bytes = Buffer.alloc(length)
      return readSync(file, bytes, 0, length, at) === length ? bytes.readUIntLE(0, length) : null
    }
    let at = 0
    while (at < size) {
      const end = frameEnd(read, at)
      if (end === null || end > size) return false
      at = end
    }
    return at > 0
  } finally {
    closeSync(file)
  }
}

type Read = (at: number, length: number) => number | null

function frameEnd(read: Read, start: number): number | null {
  const kind = read(start, 4)
  if (kind === null) return null
  if (Math.floor(kind / 16) === Math.floor(skippable / 16)) {
    const length = read(start + 4, 4)
    return length === null ? null : start + 8 + length
  }
  const descriptor = kind === magic ? read(start + 4, 1) : null
  if (descriptor === null) return null
  const isSingle = (descriptor & 0x20) !== 0
  const idLength = [0, 1, 2, 4][descriptor & 3] ?? 0
  const sizeLength = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
  const end = blocksEnd(read, start + 5 + (isSingle ? 0 : 1) + idLength + sizeLength)
  const hasChecksum = (descriptor & 4) !== 0
  return end === null ? null : end + (hasChecksum ? 4 : 0)
}

function blocksEnd(read: Read, start: number): number | null {
  for (let at = start; ; ) {
    const head = read(at, 3)
    if (head === null) return null
    const isRun = ((head >> 1) & 3) === 1
    at += 3 + (isRun ? 1 : head >> 3)
    if ((head & 1) === 1) return at
  }
}
