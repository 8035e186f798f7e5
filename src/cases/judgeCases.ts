import { createLists, type References } from '../facts/lists.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { loadReferences } from '../rules/references.js'
import type { Rule } from '../rules/rule.js'
import { openStore } from '../store/duckdb.js'
import type { Case } from './caseFile.js'
import { type Asked, type CaseVerdict, judgeBatch, type Placed } from './judgeBatch.js'

export type { CaseVerdict } from './judgeBatch.js'

export interface CasesOfRule {
  readonly rule: Rule
  readonly cases: readonly Case[]
}

export interface JudgingOptions {
  /** What facts read beside the records; the product's when absent. */
  readonly references?: References
  /** Called before each batch: the cases judged so far, and all of them. */
  readonly onBatch?: (judged: number, all: number) => void
}

const platformsPerBatch = 400

/** Judges every case of a rule, in the order given. */
export async function judgeCases(
  rule: Rule,
  cases: readonly Case[],
  vocabulary: Vocabulary,
  options: JudgingOptions = {},
): Promise<CaseVerdict[]> {
  const [verdicts = []] = await judgeAllCases([{ rule, cases }], vocabulary, options)
  return verdicts
}

/**
 * Judges the cases of many rules: for each rule its verdicts, in the order given. Cases that deliver the same tables share one
 * load of the records, each as its own platform; cases with the same records share a platform.
 */
export async function judgeAllCases(
  subjects: readonly CasesOfRule[],
  vocabulary: Vocabulary,
  { references = loadReferences(), onBatch }: JudgingOptions = {},
): Promise<CaseVerdict[][]> {
  const asked = subjects.map(({ rule, cases }) => cases.map((one): Asked => ({ rule, case: one })))
  const all = asked.flat()
  if (all.length === 0) return asked.map(() => [])
  const verdicts = new Map<Asked, CaseVerdict>()
  const store = await openStore()
  try {
    await createLists(store, references)
    for (const batch of batchesOf(all)) {
      onBatch?.(verdicts.size, all.length)
      for (const [one, verdict] of await judgeBatch(store, batch, vocabulary, references)) verdicts.set(one, verdict)
    }
  } finally {
    store.close()
  }
  return asked.map((ofRule) =>
    ofRule.map((one) => {
      const verdict = verdicts.get(one)
      if (verdict === undefined) throw new Error(`the case "${one.case.says}" was not judged`)
      return verdict
    }),
  )
}

function batchesOf(all: readonly Asked[]): Placed[][] {
  const deliveries = new Map<string, Map<string, Asked[]>>()
  for (const one of all) {
    const delivery = one.case.undelivered.join()
    const contents = deliveries.get(delivery) ?? new Map<string, Asked[]>()
    deliveries.set(delivery, contents)
    const content = JSON.stringify(one.case.given)
    contents.set(content, [...(contents.get(content) ?? []), one])
  }
  const places = new Map(all.map((one, index) => [one, index]))
  return [...deliveries.values()].flatMap((contents) =>
    chunks(
      [...contents.values()].map((asked) => ({ asked, platformId: `case-${asked[0] && places.get(asked[0])}` })),
      platformsPerBatch,
    ),
  )
}

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
