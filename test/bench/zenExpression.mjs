// A condition tree of a rule in the expression language of GoRules ZEN. A leaf with a null fact is false there, and no
// comparison meets a null: ZEN has two values, as json-rules-engine has without its reference.
export function zenExpression(condition) {
  if ('all' in condition) return joined(condition.all, ' and ')
  if ('any' in condition) return joined(condition.any, ' or ')
  if ('not' in condition) return `not (${zenExpression(condition.not)})`
  return leaf(condition)
}

/** A rule as one expression: in the population, not excluded, the requirement met. */
export const zenRule = ({ population, exclusions, requirement }) =>
  joined(
    [population, exclusions === null ? null : { not: exclusions }, requirement].filter((tree) => tree !== null),
    ' and ',
  )

const joined = (conditions, word) => `(${conditions.map(zenExpression).join(word)})`

const comparisons = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  in: 'in',
  notIn: 'not in',
}

function leaf({ fact, operator, value }) {
  const other = typeof value === 'object' && !Array.isArray(value) ? value.fact : null
  const right = other ?? literal(value)
  const known = [fact, ...(other === null ? [] : [other])].map((name) => `${name} != null`)
  return `(${[...known, test(fact, operator, right)].join(' and ')})`
}

function test(fact, operator, right) {
  if (operator === 'contains') return `${right} in ${fact}`
  if (operator === 'doesNotContain') return `${right} not in ${fact}`
  const comparison = comparisons[operator]
  if (comparison === undefined) throw new Error(`no ZEN operator for ${operator}`)
  return `${fact} ${comparison} ${right}`
}

function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'string') return String(value)
  if (/["\\\n]/.test(value)) throw new Error(`no ZEN literal for ${JSON.stringify(value)}`)
  return `"${value}"`
}
