import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { reading } from './unreadable.js'

export interface InputFile {
  /** Relative to the dataset. */
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}

export async function digest(folder: string, file: string): Promise<InputFile> {
  const path = join(folder, file)
  const sha256 = await reading(file, () => sha256Of(path))
  return { file, bytes: statSync(path).size, sha256 }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}
