import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { type Condition, factsOf } from '../rules/condition.js'
import { type Facts, factMemory } from './factMemory.js'
import { fold, type Judgement, type ResultNode } from './judgement.js'

/** One condition tree under json-rules-engine. */
export interface TreeJudge {
  /** What was judged before on the same values of the facts that the tree reads. */
  known(facts: Facts): Judgement | undefined
  /** Calls must not overlap. Rejects where a fact that the tree reads is not there. */
  judge(facts: Facts): Promise<Judgement>
}

/** A judgement follows from the values of the tree's facts alone, so each tuple of values goes to json-rules-engine once. */
export function createTreeJudge(condition: Condition): TreeJudge {
  const names = [...new Set(factsOf(condition))]
  const memory = factMemory<Judgement>(names)
  const engine = new Engine()
  const bare = 'fact' in condition
  const conditions = (bare ? { all: [condition] } : condition) as TopLevelCondition
  engine.addRule({ conditions, event: { type: 'judged' } })
  return {
    known: memory.get,
    // json-rules-engine keeps run state on the engine, so calls must not overlap.
    async judge(facts) {
      const read = Object.fromEntries(names.filter((name) => name in facts).map((name) => [name, facts[name]]))
      const { results, failureResults } = await engine.run(read)
      const [result] = [...results, ...failureResults]
      if (result === undefined) throw new Error(`json-rules-engine returned no result for ${JSON.stringify(condition)}`)
      const judgement = fold(unwrapped(result.conditions as ResultNode, bare))
      memory.set(facts, judgement)
      return judgement
    },
  }
}

function unwrapped(result: ResultNode, bare: boolean): ResultNode {
  if (!bare || !('all' in result)) return result
  const [leaf] = result.all as ResultNode[]
  if (leaf === undefined) throw new Error('json-rules-engine lost the only leaf of a condition')
  return leaf
}
