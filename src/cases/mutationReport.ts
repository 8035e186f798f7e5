import type { Bilingual } from '../records/table.js'
import { type Said, textOf } from '../wording/said.js'
import type { EquivalentMutants } from './equivalentMutants.js'
import type { Mutation } from './mutation.js'

export interface Survivor {
  /** As its case file is named. */
  readonly rule: string
  /** Its English words, by which the arguments name it. */
  readonly mistake: string
  readonly says: Said
  /** Why it changes no verdict on any records; null where nobody has said. */
  readonly reason: Bilingual | null
}

export interface MutationReport {
  readonly made: number
  readonly noticed: number
  readonly unchanging: number
  readonly survivors: readonly Survivor[]
  /** Arguments about mistakes that a case notices, or that were not made. */
  readonly stale: readonly { readonly rule: string; readonly mistake: string }[]
}

/** Pure. The mutations of many rules, by the name of their case files, beside the arguments of their authors. */
export function mutationReport(
  mutations: ReadonlyMap<string, Mutation>,
  equivalents: EquivalentMutants,
): MutationReport {
  const survivors = [...mutations].flatMap(([rule, mutation]) =>
    mutation.survivors.map((says) => {
      const mistake = textOf(says, 'en')
      return { rule, mistake, says, reason: equivalents.get(rule)?.get(mistake) ?? null }
    }),
  )
  const survived = new Set(survivors.map(({ rule, mistake }) => JSON.stringify([rule, mistake])))
  const made = sumOf(mutations, ({ made }) => made)
  return {
    made,
    noticed: made - survivors.length,
    unchanging: sumOf(mutations, ({ unchanging }) => unchanging),
    survivors,
    stale: [...equivalents].flatMap(([rule, reasons]) =>
      [...reasons.keys()]
        .filter((mistake) => !survived.has(JSON.stringify([rule, mistake])))
        .map((mistake) => ({ rule, mistake })),
    ),
  }
}

const sumOf = (mutations: ReadonlyMap<string, Mutation>, count: (mutation: Mutation) => number): number =>
  [...mutations.values()].reduce((sum, mutation) => sum + count(mutation), 0)
