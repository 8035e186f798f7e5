import { tmpdir } from 'node:os'
import { prepareLists, type References } from '../facts/lists.js'
import { type Intake, openDataset } from '../records/intake/intake.js'
import type { Progress } from '../records/layout.js'
import type { StoreOptions } from '../store/duckdb.js'
import { withSpill } from '../store/spill.js'
import type { Store } from '../store/store.js'

export interface DatasetOptions {
  readonly references: References
  readonly engine: Omit<StoreOptions, 'spillFolder'>
  readonly layout?: string | undefined
  /** Folder for intermediate results; the system's temporary folder when absent. */
  readonly spillFolder?: string | undefined
  readonly onProgress?: Progress | undefined
  /** Told the paths of all files that will be read; what it throws ends the run. */
  readonly beforeReading?: (files: readonly string[], spillFolder: string) => void
}

/**
 * Reads a dataset, with the lists, into a store that lives as long as `use`. @throws AuditError RECORDS_CHANGED where a file
 * is no longer what it was; `use` looks itself, by `intake.watch`, before it hands anything out.
 */
export function withDataset<T>(
  dataset: string,
  { references, engine, layout, spillFolder, onProgress, beforeReading }: DatasetOptions,
  use: (store: Store, intake: Intake, spillFolder: string) => Promise<T>,
): Promise<T> {
  return withSpill(spillFolder ?? tmpdir(), engine, async (store, spill) => {
    const intake = await openDataset(store, dataset, {
      spillFolder: spill,
      ...(layout === undefined ? {} : { layout }),
      ...(onProgress === undefined ? {} : { onProgress }),
      ...(beforeReading === undefined ? {} : { beforeReading: (files) => beforeReading(files, spill) }),
    })
    return intake.watch.during(async () => {
      await prepareLists(store, references)
      const used = await use(store, intake, spill)
      intake.watch.end()
      return used
    })
  })
}
