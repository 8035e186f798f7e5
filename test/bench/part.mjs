// One part of the benchmark in a process of its own, so that its memory and what it reads are its own:
//   node part.mjs <name> <JSON of its arguments>   prints what the part found, and what it cost.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)

/** Runs parts/<name>.mjs; its findings with seconds, cpuSeconds, peakMiB and readMiB (null off Linux). */
export function run(name, args = {}) {
  const { status, stdout } = spawnSync(process.execPath, [self, name, JSON.stringify(args)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`part ${name} ended with ${status}`)
  return JSON.parse(stdout)
}

if (process.argv[1] === self) {
  const [, , name, args] = process.argv
  const { default: part } = await import(`./parts/${name}.mjs`)
  const readBefore = readMiB()
  const started = performance.now()
  const found = await part(JSON.parse(args))
  const seconds = (performance.now() - started) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const read = readMiB()
  process.stdout.write(
    JSON.stringify({
      seconds,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMiB: maxRSS / 1024,
      readMiB: read === null ? null : read - readBefore,
      ...found,
    }),
  )
}

/** What the process has asked the system to read, whether it came from a disk or from the system's memory. */
function readMiB() {
  try {
    return Number(/rchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]) / 2 ** 20
  } catch {
    return null
  }
}
