import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { AuditError } from '../errors.js'
import { openStore } from '../store/duckdb.js'
import { makeFolder, unmakeFolders } from '../store/makeFolder.js'
import { withSpill } from '../store/spill.js'
import { systemFault } from '../wording/systemFault.js'
import { finishTruth } from './finishTruth.js'
import { plantedRules } from './flaws.js'
import { memoryShare } from './memoryShare.js'
import { loadSampleTables } from './sampleTables.js'
import { type Shape, shapeOf } from './shape.js'
import { synthesisOf } from './synthesis.js'
import type { SampleFormat } from './tableQuery.js'
import { type PartOutput, writePart } from './writePart.js'

export interface SampleOptions {
  /** A folder that is not there yet, or empty; or an earlier sample, with `overwrite`. */
  readonly out: string
  readonly overwrite?: boolean
  readonly consultations: number
  readonly platforms: number
  readonly seed: number
  readonly format: SampleFormat
  /** First civil day; 2025-01-01 when absent. */
  readonly from?: string
  /** Length of the period; 90 when absent. */
  readonly days?: number
  /** Consultations in one part file, a multiple of 40; 500,000 when absent. A dataset of one part has one file a table. */
  readonly partSize?: number
  /** Parts that are made at the same time; it does not change a byte of the result. */
  readonly threads?: number
  /** For all threads together, as the engine writes sizes: '4GB'. */
  readonly memory?: string
  readonly onProgress?: (step: string, done: number, total: number) => void
}

export interface SampleSummary {
  readonly out: string
  readonly rows: Readonly<Record<string, number>>
  /** Rows of truth.csv by rule. */
  readonly violations: Readonly<Record<string, number>>
}

const name = 'ihq sample'
/** Raised whenever the same options give other records than before. */
const generatorVersion = 6

/**
 * Writes a synthetic dataset, fully determined by the options other than threads and memory: every table of the data
 * model, `truth.csv` (the units that break a rule) and `dataset.json`. The folder appears whole or not at all.
 * @throws AuditError SAMPLE_OPTION, OUT_EXISTS, OUT_UNWRITABLE
 */
export async function writeSample(options: SampleOptions): Promise<SampleSummary> {
  const shape = shapeOf(options)
  if (!Number.isSafeInteger(options.seed)) throw new AuditError('SAMPLE_OPTION.seed', { value: options.seed })
  const final = resolve(options.out)
  refuseOccupied(options.out, final, options.overwrite ?? false)
  const made = makeParent(options.out, final)
  try {
    return await withSpill(dirname(final), { threads: 1 }, async (_, folder) => {
      const staging = join(folder, basename(final))
      mkdirSync(join(staging, 'work'), { recursive: true })
      const summary = await writeInto(staging, shape, options)
      rmSync(join(staging, 'work'), { recursive: true })
      if (existsSync(final)) rmSync(final, { recursive: true })
      renameSync(staging, final)
      return summary
    })
  } catch (error) {
    unmakeFolders(made)
    throw error
  }
}

/** Only what was made here is ever replaced. */
function refuseOccupied(out: string, final: string, overwrite: boolean): void {
  if (!existsSync(final) || (statSync(final).isDirectory() && readdirSync(final).length === 0)) return
  if (!isSample(final)) throw new AuditError('OUT_EXISTS.notEmpty', { out })
  if (!overwrite) throw new AuditError('OUT_EXISTS.sample', { out })
}

function isSample(folder: string): boolean {
  try {
    const { generator } = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as { generator?: unknown }
    return generator === name
  } catch {
    return false
  }
}

function makeParent(out: string, final: string): string[] {
  try {
    const made = makeFolder(dirname(final))
    accessSync(dirname(final), constants.W_OK)
    return made
  } catch (error) {
    throw new AuditError('OUT_UNWRITABLE', { out, fault: systemFault(error) })
  }
}

async function writeInto(staging: string, shape: Shape, options: SampleOptions): Promise<SampleSummary> {
  const { seed, format, consultations, platforms } = options
  const synthesis = synthesisOf(seed, shape)
  const output: PartOutput = {
    folder: staging,
    work: join(staging, 'work'),
    format,
    tables: await loadSampleTables(),
    parts: shape.parts,
  }
  const rows = await everyPart(shape.parts, options, output.work, (store, part) =>
    writePart(store, synthesis, output, part),
  )
  const total: Record<string, number> = {}
  for (const counts of rows)
    for (const [table, count] of Object.entries(counts)) total[table] = (total[table] ?? 0) + count
  const violations = await finishTruth(synthesis, output.work, join(staging, 'truth.csv'), options.memory)
  const description = {
    synthetic: true,
    generator: name,
    version: generatorVersion,
    seed,
    consultations,
    platforms,
    from: shape.from,
    days: shape.days,
    /** The rules whose violations truth.csv lists; of other rules it says nothing. */
    truth: plantedRules,
  }
  writeFileSync(join(staging, 'dataset.json'), `${JSON.stringify(description, null, 2)}\n`)
  return { out: options.out, rows: total, violations }
}

/**
 * One engine of one thread for each part in the making: the bytes of a part then depend on nothing but the part, and two
 * engines keep two cores busier than one engine with two threads.
 */
async function everyPart<T>(
  parts: number,
  { threads = 2, memory, onProgress }: SampleOptions,
  work: string,
  write: (store: Awaited<ReturnType<typeof openStore>>, part: number) => Promise<T>,
): Promise<T[]> {
  const engines = Math.max(1, Math.min(threads, parts))
  const results: T[] = []
  let next = 0
  let done = 0
  const engine = async (number: number) => {
    const store = await openStore({
      threads: 1,
      spillFolder: join(work, `spill-${number}`),
      ...(memory === undefined ? {} : { memory: memoryShare(memory, engines) }),
    })
    try {
      while (next < parts) {
        const part = next++
        results[part] = await write(store, part)
        onProgress?.('part', ++done, parts)
      }
    } finally {
      store.close()
    }
  }
  await Promise.all(Array.from({ length: engines }, (_, number) => engine(number)))
  return results
}
