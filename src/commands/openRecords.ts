import { readingOptions } from '../audit/bounds.js'
import { leastToRead } from '../audit/budget.js'
import { withDataset } from '../audit/withDataset.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import type { Intake } from '../records/intake/intake.js'
import { loadReferences } from '../rules/references.js'
import type { Store } from '../store/store.js'
import type { CommandContext } from './command.js'
import { boundsOf, type EngineArguments } from './options.js'
import { stepsShown } from './progress.js'

export interface ReadingArguments extends EngineArguments {
  readonly layout?: string
  readonly lists?: readonly string[]
}

/** Reads a dataset, with the lists, into a store that lives as long as `use`; what that returns is of records that stayed as they were. */
export async function withRecords<T>(
  dataset: string,
  task: { readonly args: ReadingArguments; readonly vocabulary: Vocabulary; readonly context: CommandContext },
  use: (store: Store, intake: Intake) => Promise<T>,
): Promise<T> {
  const { args, vocabulary, context } = task
  const reading = {
    references: loadReferences(args.lists),
    engine: readingOptions(boundsOf(args, leastToRead)),
    layout: args.layout,
    spillFolder: context.spillFolder(args.spill),
    onProgress: stepsShown(vocabulary, context),
  }
  return withDataset(dataset, reading, use)
}
