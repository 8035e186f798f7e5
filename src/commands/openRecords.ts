import { prepareLists } from '../facts/lists.js'
import type { Delivery } from '../records/delivery.js'
import { openDataset } from '../records/intake/intake.js'
import { loadReferences } from '../rules/references.js'
import { openStore } from '../store/duckdb.js'
import type { Store } from '../store/store.js'
import { given } from './options.js'
import { stepsShown } from './progress.js'
import type { RulesTask } from './rulesTask.js'

/** Reads a dataset, with the lists, into a store that lives as long as `use`. */
export async function withRecords<T>(
  dataset: string,
  { args, vocabulary, context }: RulesTask,
  use: (store: Store, delivery: Delivery) => Promise<T>,
): Promise<T> {
  const references = loadReferences(args.lists)
  const spillFolder = context.spillFolder(undefined)
  const store = await openStore({ spillFolder })
  try {
    const { delivery } = await openDataset(store, dataset, {
      spillFolder,
      onProgress: stepsShown(vocabulary, context),
      ...given({ layout: args.layout }),
    })
    await prepareLists(store, references)
    return await use(store, delivery)
  } finally {
    store.close()
  }
}
