import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { AuditError } from '../../errors.js'
import { said } from '../../wording/said.js'
import type { DatasetFile } from './datasetFiles.js'
import { type Encoding, lookInto } from './textEncoding.js'
import { isWholeZstd } from './zstdFrames.js'

export interface ReadableText {
  /** UTF-8 with one kind of line end. */
  readonly path: string
  /** Uncompressed; null where it was not looked into. */
  readonly bytes: number | null
}

/**
 * Lends a text file as the engine can read it: itself, or for as long as `work` lasts a copy in UTF-8 with \n, where it is
 * GB18030 or UTF-16 or mixes line ends (the engine stops at those). Node 20 cannot open .zst: that must be UTF-8 already.
 */
export async function withText<T>(
  file: DatasetFile,
  spillFolder: string,
  work: (text: ReadableText) => Promise<T>,
): Promise<T> {
  if (file.path.endsWith('.zst')) {
    if (!isWholeZstd(file.path))
      throw new AuditError('FILE_UNREADABLE', { file: file.name, fault: said('fault.compressed') })
    return work({ path: file.path, bytes: null })
  }
  const { encoding, mixedLineEnds, bytes } = await lookInto(bytesOf(file.path))
  if (encoding === 'utf-8' && !mixedLineEnds) return work({ path: file.path, bytes })
  mkdirSync(spillFolder, { recursive: true })
  const folder = mkdtempSync(join(spillFolder, 'ihq-text-'))
  try {
    const path = join(folder, 'text')
    return await work({ path, bytes: await rewrite(file, encoding, path) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function bytesOf(path: string): Readable {
  const file = createReadStream(path, { highWaterMark: 1 << 20 })
  if (!path.endsWith('.gz')) return file
  const unzipped = createGunzip()
  file.on('error', (error) => unzipped.destroy(error))
  return file.pipe(unzipped)
}

async function rewrite(file: DatasetFile, encoding: Encoding, target: string): Promise<number> {
  let bytes = 0
  const lines = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let pending = ''
    for await (const text of decoded(file, encoding, chunks)) {
      const joined = pending + text
      // A \r at the end may be the first half of \r\n.
      pending = joined.endsWith('\r') ? '\r' : ''
      const out = encoded(joined.slice(0, joined.length - pending.length), encoding)
      bytes += out.length
      yield out
    }
    bytes += pending.length
    yield encoded(pending, encoding)
  }
  await pipeline(bytesOf(file.path), lines, createWriteStream(target))
  return bytes
}

async function* decoded(file: DatasetFile, encoding: Encoding, chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  if (encoding === 'utf-8') {
    // Byte by byte, so that damage stays damage and its row is refused.
    for await (const chunk of chunks) yield chunk.toString('latin1')
    return
  }
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new AuditError('ENCODING', { file: file.name })
  }
}

function encoded(text: string, encoding: Encoding): Buffer {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return Buffer.from(lines, encoding === 'utf-8' ? 'latin1' : 'utf8')
}
