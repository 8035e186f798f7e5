import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { product, root } from '../product.mjs'

/** The command line itself, in this process. With `spills`, the most that lay in its folder of intermediate results. */
export default async function ihq({ words, spills = false }) {
  const spill = mkdtempSync(join(tmpdir(), 'ihq-bench-'))
  process.argv = [process.argv[0], `${root}dist/cli.js`, ...words, ...(spills ? ['--spill', spill] : [])]
  const write = process.stdout.write
  process.stdout.write = () => true
  let spilled = 0
  const watch = setInterval(() => {
    spilled = Math.max(spilled, bytesIn(spill))
  }, 100)
  await product('cli.js')
  clearInterval(watch)
  process.stdout.write = write
  rmSync(spill, { recursive: true, force: true })
  if (process.exitCode !== 0) throw new Error(`ihq ${words[0]} ended with ${process.exitCode}`)
  return spills ? { spillMiB: spilled / 2 ** 20 } : {}
}

// Files come and go while they are counted.
function bytesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )
}
