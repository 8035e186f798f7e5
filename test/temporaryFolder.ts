import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One folder for everything that a run of the tests sets down beside itself; nothing of it stays. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ihq-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
