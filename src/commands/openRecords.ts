import { readingOptions } from '../audit/bounds.js'
import { leastToRead } from '../audit/budget.js'
import { prepareLists } from '../facts/lists.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { type Intake, openDataset } from '../records/intake/intake.js'
import { loadReferences } from '../rules/references.js'
import { withSpill } from '../store/spill.js'
import type { Store } from '../store/store.js'
import type { CommandContext } from './command.js'
import { boundsOf, type EngineArguments, given } from './options.js'
import { stepsShown } from './progress.js'

export interface ReadingArguments extends EngineArguments {
  readonly layout?: string
  readonly lists?: readonly string[]
}

/** Reads a dataset, with the lists, into a store that lives as long as `use`. */
export async function withRecords<T>(
  dataset: string,
  task: { readonly args: ReadingArguments; readonly vocabulary: Vocabulary; readonly context: CommandContext },
  use: (store: Store, intake: Intake) => Promise<T>,
): Promise<T> {
  const { args, vocabulary, context } = task
  const references = loadReferences(args.lists)
  const bounds = readingOptions(boundsOf(args, leastToRead))
  return withSpill(context.spillFolder(args.spill), bounds, async (store, spillFolder) => {
    const intake = await openDataset(store, dataset, {
      spillFolder,
      onProgress: stepsShown(vocabulary, context),
      ...given({ layout: args.layout }),
    })
    await prepareLists(store, references)
    return use(store, intake)
  })
}
