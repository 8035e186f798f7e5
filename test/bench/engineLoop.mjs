import { readFileSync } from 'node:fs'
import { loadRuleKinds } from './ruleKinds.mjs'

/**
 * Another engine over the sampled facts, kind by kind: units per second on facts that are there already. `engineOf(rules)`
 * gives a function that judges units and says for each which rules are met.
 * Where SQL says pass or fail the engine must say the same, or the two were not given the same work.
 */
export async function engineLoop(file, engineOf) {
  const kinds = JSON.parse(readFileSync(file, 'utf8'))
  const { rulesByKind } = await loadRuleKinds()
  const byKind = []
  for (const { unit, units, sample } of kinds) {
    const rules = rulesByKind.get(unit)
    const judge = engineOf(rules)
    const facts = sample.map((one) => one.facts)
    await judge(facts.slice(0, 200))
    const started = performance.now()
    const met = await judge(facts)
    const seconds = (performance.now() - started) / 1000
    sample.forEach(({ outcomes }, index) => {
      compare(unit, rules, outcomes, met[index])
    })
    byKind.push({ unit, units, sampled: facts.length, seconds })
  }
  return { byKind }
}

function compare(unit, rules, outcomes, met) {
  outcomes.forEach((outcome, index) => {
    if (outcome !== 'pass' && outcome !== 'fail') return
    if (met[index] !== (outcome === 'pass'))
      throw new Error(`${rules[index].id} on a ${unit}: SQL says ${outcome}, the engine ${met[index]}`)
  })
}

/** What the engine would take for so many units of each kind. */
export const extrapolated = (byKind, unitsByKind) =>
  byKind.reduce((sum, { unit, sampled, seconds }) => sum + (seconds / sampled) * (unitsByKind[unit] ?? 0), 0)
