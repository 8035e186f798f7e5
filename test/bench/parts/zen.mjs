import { ZenEngine } from '@gorules/zen-engine'
import { engineLoop } from '../engineLoop.mjs'
import { zenRule } from '../zenExpression.mjs'

/** GoRules ZEN: one decision of one expression node, in which every rule is an expression; many units under way at once. */
export default ({ file }) => engineLoop(file, engineOf)

const atOnce = 100

function engineOf(rules) {
  const decision = new ZenEngine().createDecision(graphOf(rules))
  return async (units) => {
    const met = []
    for (let start = 0; start < units.length; start += atOnce) {
      const answers = await Promise.all(units.slice(start, start + atOnce).map((facts) => decision.evaluate(facts)))
      for (const { result } of answers) met.push(rules.map((_, index) => result[`r${index}`]))
    }
    return met
  }
}

function graphOf(rules) {
  const node = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...content })
  const expressions = rules.map((rule, index) => ({ id: `e${index}`, key: `r${index}`, value: zenRule(rule) }))
  return {
    nodes: [
      node('facts', 'inputNode'),
      node('rules', 'expressionNode', { content: { expressions } }),
      node('verdicts', 'outputNode'),
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'facts', targetId: 'rules' },
      { id: 'out', type: 'edge', sourceId: 'rules', targetId: 'verdicts' },
    ],
  }
}
