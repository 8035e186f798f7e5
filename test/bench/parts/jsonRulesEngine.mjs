import { Engine } from 'json-rules-engine'
import { engineLoop } from '../engineLoop.mjs'

/** The plain use of the library: one engine; a rule is met in the population, not excluded, with its requirement; one run a unit. */
export default ({ file }) => engineLoop(file, engineOf)

function engineOf(rules) {
  const engine = new Engine()
  rules.forEach(({ population, exclusions, requirement }, index) => {
    const trees = [population, exclusions === null ? null : { not: exclusions }, requirement]
    engine.addRule({
      name: String(index),
      event: { type: String(index) },
      conditions: { all: trees.filter((tree) => tree !== null) },
    })
  })
  return async (units) => {
    const met = []
    for (const facts of units) {
      const { events } = await engine.run(facts)
      const types = new Set(events.map(({ type }) => type))
      met.push(rules.map((_, index) => types.has(String(index))))
    }
    return met
  }
}
