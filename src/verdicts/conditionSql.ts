import type { FactType } from '../facts/fact.js'
import type { Condition, Leaf, Operator, Scalar } from '../rules/condition.js'
import { isFactReference, isParameterReference } from '../rules/condition.js'
import { identifier, listContains, literal } from '../store/dialect.js'

const comparisons: Partial<Record<Operator, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

/**
 * A condition tree as an SQL boolean over columns named like the facts. SQL's three-valued logic is Kleene's, so a null fact
 * leaves the condition null exactly where the reference judge says "unknown".
 */
export function conditionSql(condition: Condition, typeOf: (fact: string) => FactType): string {
  if ('all' in condition) return `(${condition.all.map((child) => conditionSql(child, typeOf)).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map((child) => conditionSql(child, typeOf)).join(' or ')})`
  if ('not' in condition) return `(not ${conditionSql(condition.not, typeOf)})`
  if ('condition' in condition) throw new Error(`named condition ${condition.condition} was not resolved`)
  return leafSql(condition, typeOf)
}

function leafSql({ fact, operator, value }: Leaf, typeOf: (fact: string) => FactType): string {
  const column = identifier(fact)
  if (isParameterReference(value)) throw new Error(`parameter ${value.parameter} was not resolved`)
  const comparison = comparisons[operator]
  if (comparison !== undefined) {
    const right = isFactReference(value) ? identifier(value.fact) : scalarSql(value as Scalar)
    return `(${widened(column, typeOf(fact), value)} ${comparison} ${right})`
  }
  if (operator === 'contains' || operator === 'doesNotContain') {
    const element = isFactReference(value) ? identifier(value.fact) : scalarSql(value as Scalar)
    return `(${operator === 'contains' ? '' : 'not '}${listContains(column, element)})`
  }
  // json-rules-engine throws on `in` against a fact that is null; `contains` from the list's side says the same and does not.
  if (isFactReference(value)) throw new Error(`${fact} ${operator}: the loader admits only a literal list`)
  const list = (value as readonly Scalar[]).map(scalarSql).join(', ')
  return `(${widened(column, typeOf(fact), value)} ${operator === 'in' ? 'in' : 'not in'} (${list}))`
}

/** Numbers beyond the integers compare as doubles, as they do in JavaScript, never as decimals. */
function scalarSql(value: Scalar): string {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return literal(value)
  return `cast(${literal(String(value))} as double)`
}

function widened(column: string, type: FactType, value: Leaf['value']): string {
  const fractional = [value].flat().some((element) => typeof element === 'number' && !Number.isSafeInteger(element))
  return type === 'integer' && fractional ? `cast(${column} as double)` : column
}
