// npm run example: writes reports/example, the report that the README shows and that a test compares.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
/** The files of a run that the example keeps. */
export const exampleFiles = ['audit.json', 'index.html', 'platform-001/report.html']

/** @param {string} folder existing files in it that the example does not write are kept */
export function writeExample(folder) {
  const work = mkdtempSync(join(tmpdir(), 'ihq-example-'))
  const ihq = (...words) => {
    const { status, stderr } = spawnSync(execPath, [cli, ...words], { cwd: work, encoding: 'utf8' })
    if (status !== 0) throw new Error(`ihq ${words.join(' ')}: ${stderr}`)
  }
  ihq('sample', '--consultations', '2000', '--platforms', '1', '--seed', '4', '--out', 'dataset')
  ihq('audit', 'dataset', '--out', 'run')
  for (const file of exampleFiles) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    cpSync(join(work, 'run', file), join(folder, file))
  }
  rmSync(work, { recursive: true })
  return readdirSync(folder)
}

if (argv[1] === fileURLToPath(import.meta.url))
  writeExample(fileURLToPath(new URL('../../reports/example', import.meta.url)))
