import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { schemaCompiler } from '../records/schemaCompiler.js'
import { rulesFolder } from '../resources.js'
import { said } from '../wording/said.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'

const namedConditionSchema = {
  $id: 'ihq:named-condition',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'unit', 'title', 'condition'],
  properties: {
    $schema: { type: 'string' },
    name: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    unit: { type: 'string', minLength: 1 },
    title: { $ref: 'ihq:rule#/definitions/bilingual' },
    condition: { $ref: 'ihq:rule#/definitions/condition' },
  },
}

export interface RuleSchemas {
  readonly rule: ValidateFunction
  readonly namedCondition: ValidateFunction
  readonly overlay: ValidateFunction
}

/** rules/rule.schema.json, the schema of a named condition, and rules/overlays/overlay.schema.json, compiled. */
export function ruleSchemas(): RuleSchemas {
  const ajv = schemaCompiler({ verbose: true, strict: false })
  const fileOf = (...path: string[]): object => JSON.parse(readFileSync(join(rulesFolder, ...path), 'utf8')) as object
  const rule = ajv.compile(fileOf('rule.schema.json'))
  return {
    rule,
    namedCondition: ajv.compile(namedConditionSchema),
    overlay: ajv.compile(fileOf('overlays', 'overlay.schema.json')),
  }
}

/** Every breach of the schema, one line each. */
export function schemaProblems(schema: ValidateFunction, value: unknown, file: string): RuleProblem[] {
  if (schema(value)) return []
  const errors = schema.errors ?? []
  // An anyOf fails in each of its branches; the branches say nothing that a reader needs.
  const alternatives = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map((error) => error.instancePath))
  return errors
    .filter((error) => error.keyword === 'anyOf' || !alternatives.has(error.instancePath))
    .map((error) => breach(error, file))
}

function breach(error: ErrorObject, file: string): RuleProblem {
  const property = error.instancePath.slice(1).replaceAll('/', '.')
  const where = property === '' ? file : `${file} ${property}`
  const params = error.params as Readonly<Record<string, unknown>>
  if (error.keyword === 'required') {
    const missing = String(params.missingProperty)
    if (missing === 'zh-CN' || missing === 'en')
      return problem('RULE_MISSING_TRANSLATION.missing', { where, language: missing })
    return problem('RULE_SCHEMA.missing', { where, property: missing })
  }
  if (error.keyword === 'additionalProperties') {
    const extra = String(params.additionalProperty)
    const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
    return problem('RULE_SCHEMA.extra', {
      where,
      property: extra,
      remedy: didYouMean(extra, known, said('hint.remove')),
    })
  }
  if (error.keyword === 'enum') {
    const allowed = (params.allowedValues as readonly unknown[]).map(String)
    const remedy = didYouMean(String(error.data), allowed, said('hint.oneOf', { names: allowed }))
    return problem('RULE_SCHEMA.value', { where, value: JSON.stringify(error.data), remedy })
  }
  if (error.keyword === 'anyOf') return problem('RULE_SCHEMA.condition', { where })
  return constraint(error.keyword, params, { where, value: JSON.stringify(error.data) })
}

function constraint(
  keyword: string,
  params: Readonly<Record<string, unknown>>,
  at: { readonly where: string; readonly value: string },
): RuleProblem {
  const limit = Number(params.limit)
  switch (keyword) {
    case 'type':
      return problem('RULE_SCHEMA.type', { ...at, type: [params.type].flat().map(String) })
    case 'pattern':
      return problem('RULE_SCHEMA.pattern', { ...at, pattern: String(params.pattern) })
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return problem('RULE_SCHEMA.short', { ...at, limit })
    case 'minimum':
      return problem('RULE_SCHEMA.low', { ...at, limit })
    case 'maximum':
      return problem('RULE_SCHEMA.high', { ...at, limit })
    case 'uniqueItems':
      return problem('RULE_SCHEMA.repeats', at)
    default:
      return problem('RULE_SCHEMA.keyword', { ...at, keyword })
  }
}
