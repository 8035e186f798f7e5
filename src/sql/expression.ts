import { castTo, typeOfName } from './cast.js'
import { columnExpression } from './column.js'
import { betweenExpression, comparisonExpression, conjunction, disjunction } from './comparison.js'
import { callExpression } from './functions/call.js'
import { membership, membershipOfQuery } from './membership.js'
import { type Compiled, composed, constant, partOf, type Scope } from './scope.js'
import { aggregates } from './summary.js'
import type { Case, Constant, Expression, Operator, Subquery } from './syntax.js'
import { commonTypeOf, type Value } from './value.js'

/** Compiles an expression. What it does not know is an error, never a null. */
export function expression(node: Expression, scope: Scope): Compiled {
  const ofLambda = node.class === 'COLUMN_REF' && scope.lambda.has(node.column_names[0] ?? '')
  const standIn = ofLambda ? null : (scope.standIn?.(node) ?? null)
  if (standIn !== null) return standIn
  const compile = (child: Expression): Compiled => expression(child, scope)
  switch (node.class) {
    case 'CONSTANT':
      return constantExpression(node)
    case 'COLUMN_REF':
      return columnExpression(node, scope)
    case 'CASE':
      return caseExpression(node, compile)
    case 'CAST':
      return castTo(typeOfName(node.cast_type), compile(node.child), node.try_cast)
    case 'COMPARISON':
      return comparisonExpression(node, compile(node.left), compile(node.right))
    case 'BETWEEN':
      return betweenExpression(compile(node.input), compile(node.lower), compile(node.upper))
    case 'CONJUNCTION':
      return (node.type === 'CONJUNCTION_AND' ? conjunction : disjunction)(node.children.map(compile))
    case 'OPERATOR':
      return operatorExpression(node, compile)
    case 'FUNCTION':
      if (aggregates.has(node.function_name)) throw new Error(`${node.function_name} stands where nothing is grouped`)
      return callExpression(node, scope)
    case 'SUBQUERY':
      return subqueryExpression(node, scope)
    default:
      throw new Error(`${node.class} is not read here`)
  }
}

function constantExpression({ value }: Constant): Compiled {
  if (value.is_null) return constant('null', null)
  const type = typeOfName(value.type)
  if (value.value === undefined) throw new Error('a constant has no value')
  if (type !== 'decimal') return constant(type, value.value)
  return constant(type, Number(`${value.value}e-${value.type.type_info?.scale ?? 0}`))
}

function caseExpression(node: Case, compile: (child: Expression) => Compiled): Compiled {
  const whens = node.case_checks.map(({ when_expr }) => compile(when_expr))
  const results = [...node.case_checks.map(({ then_expr }) => then_expr), node.else_expr].map(compile)
  const type = commonTypeOf(results.map((result) => result.type))
  const tests = whens.map(({ run }) => run)
  const [runs, otherwise] = [results.slice(0, -1).map(({ run }) => run), results.at(-1)?.run ?? (() => null)]
  return composed(type, [...whens, ...results], (frame) => {
    for (let at = 0; at < tests.length; at++) if (tests[at]?.(frame) === true) return runs[at]?.(frame) ?? null
    return otherwise(frame)
  })
}

function operatorExpression({ type, children }: Operator, compile: (child: Expression) => Compiled): Compiled {
  const operands = children.map(compile)
  const [first] = operands
  if (first === undefined) throw new Error(`${type} has no operand`)
  const { run } = first
  switch (type) {
    case 'OPERATOR_IS_NULL':
      return composed('boolean', operands, (frame) => run(frame) === null)
    case 'OPERATOR_IS_NOT_NULL':
      return composed('boolean', operands, (frame) => run(frame) !== null)
    case 'OPERATOR_NOT':
      return negated(first)
    case 'OPERATOR_COALESCE':
      return coalesce(operands)
    case 'COMPARE_IN':
      return membership(first, operands.slice(1))
    case 'COMPARE_NOT_IN':
      return negated(membership(first, operands.slice(1)))
    default:
      throw new Error(`the operator ${type} is not read`)
  }
}

function negated(operand: Compiled): Compiled {
  const { run } = operand
  return composed('boolean', [operand], (frame) => {
    const truth = run(frame)
    return truth === null ? null : !truth
  })
}

function coalesce(operands: readonly Compiled[]): Compiled {
  const runs = operands.map(({ run }) => run)
  return composed(commonTypeOf(operands.map(({ type }) => type)), operands, (frame) => {
    for (const run of runs) {
      const value = run(frame)
      if (value !== null) return value
    }
    return null
  })
}

function subqueryExpression({ subquery_type, subquery, child, comparison_type }: Subquery, scope: Scope): Compiled {
  const plan = scope.engine.query(subquery.node, scope, scope.tables)
  const whole = (type: Compiled['type'], run: Compiled['run']): Compiled => composed(type, [partOf(plan)], run)
  if (subquery_type === 'EXISTS') return whole('boolean', (frame) => plan.rows(frame).length > 0)
  if (subquery_type === 'NOT_EXISTS') return whole('boolean', (frame) => plan.rows(frame).length === 0)
  if (subquery_type === 'ANY' && child !== null && comparison_type === 'COMPARE_EQUAL')
    return membershipOfQuery(expression(child, scope), plan)
  if (subquery_type !== 'SCALAR') throw new Error(`a subquery of the kind ${subquery_type} is not read`)
  const [column] = plan.columns
  if (column === undefined || plan.columns.length !== 1) throw new Error('a subquery in an expression has one column')
  return whole(column.type, (frame): Value => {
    const rows = plan.rows(frame)
    if (rows.length > 1) throw new Error('a subquery in an expression returned several rows')
    return (rows[0]?.[0] as Value | undefined) ?? null
  })
}
