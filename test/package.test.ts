import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import * as resources from '../src/resources.js'

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap(({ name }) => filesIn(join(path, name)))
}

/** As `npm pack` would pack the built checkout. */
function packed(): Set<string> {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const { stdout } = spawnSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' })
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
  return new Set(files.map(({ path }) => path))
}

test('the package has every file that the product reads, and none of its workshop', () => {
  const files = packed()
  const read = Object.values(resources)
    .filter((path) => path.startsWith(process.cwd()))
    // Facts, figures and layouts are compiled modules in the package.
    .flatMap((path) => filesIn(path.replace(`${sep}src${sep}facts`, `${sep}dist${sep}facts`)))
    .map((path) => relative(process.cwd(), path).split(sep).join('/'))
    .map((path) => path.replace(/^src\/(figures|records\/layouts)\/(.+)\.ts$/, 'dist/$1/$2.js'))
  expect(read.length).toBeGreaterThan(500)
  expect(read.filter((path) => !files.has(path))).toEqual([])
  for (const path of ['dist/cli.js', 'dist/index.js', 'dist/index.d.ts', 'src/report/audit.schema.json', 'LICENSE'])
    expect(files.has(path), path).toBe(true)
  expect([...files].filter((path) => /^(test|reports|coverage|node_modules)\//.test(path))).toEqual([])
})
