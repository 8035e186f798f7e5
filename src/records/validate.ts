import type { Ajv, ErrorObject, ValidateFunction } from 'ajv'
import { isCivilDate, isInstant, trimBlanks } from './notation.js'
import { schemaCompiler } from './schemaCompiler.js'
import { loadCodeLists, type Table } from './table.js'

/** In order of precedence: a column is reported with the first that holds. */
export const problems = ['required', 'type', 'code', 'minimum', 'maximum'] as const
export type Problem = (typeof problems)[number]

export interface Breach {
  readonly column: string
  readonly problem: Problem
}

const validators = new WeakMap<Table, ValidateFunction>()
let ajv: Ajv | undefined

/**
 * What keeps one record (JSON values, as in a line of ndjson) from being used, judged by ajv; one problem per column.
 * Null, a missing property and a blank text are the same: the record does not say. Columns in `waived` may be absent.
 */
export function checkRecord(
  table: Table,
  record: Readonly<Record<string, unknown>>,
  waived: ReadonlySet<string> = new Set(),
): Breach[] {
  const said: Record<string, unknown> = {}
  for (const name in record) if (!saysNothing(record[name])) said[name] = record[name]
  const validate = validatorOf(table)
  if (validate(said)) return []
  const found = new Map<string, Problem>()
  for (const error of validate.errors ?? []) {
    const column = columnOf(error)
    const problem = problemOf(table, column, error, said[column])
    const known = found.get(column)
    if (known === undefined || problems.indexOf(problem) < problems.indexOf(known)) found.set(column, problem)
  }
  return table.columns.flatMap(({ name }) => {
    const problem = found.get(name)
    return problem === undefined || (problem === 'required' && waived.has(name)) ? [] : [{ column: name, problem }]
  })
}

const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && trimBlanks(value) === '')

function columnOf(error: ErrorObject): string {
  if (error.keyword === 'required') return String(error.params.missingProperty)
  return error.instancePath.split('/')[1] ?? ''
}

function problemOf(table: Table, column: string, error: ErrorObject, value: unknown): Problem {
  if (error.keyword === 'required') return 'required'
  if (error.keyword === 'minimum' || error.keyword === 'maximum') return error.keyword
  const isCode = table.columns.find(({ name }) => name === column)?.type === 'code'
  return isCode && typeof value === 'string' ? 'code' : 'type'
}

function validatorOf(table: Table): ValidateFunction {
  const known = validators.get(table)
  if (known !== undefined) return known
  ajv ??= newAjv()
  const { $id, ...schema } = table.schema
  const compiled = ajv.compile(schema)
  validators.set(table, compiled)
  return compiled
}

function newAjv(): Ajv {
  const made = schemaCompiler({ allowUnionTypes: true })
  made.addFormat('civil-date', isCivilDate)
  made.addFormat('instant', isInstant)
  made.addVocabulary(['x-title', 'x-titles', 'x-key', 'x-level'])
  // Beyond 2^53 the neighbours of an integer are no longer told apart, neither here nor by whoever wrote the JSON.
  made.addKeyword({
    keyword: 'x-type',
    schemaType: 'string',
    validate: (type: string, value: unknown) =>
      type !== 'integer' || typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER,
  })
  for (const list of loadCodeLists().values()) made.addSchema(list)
  return made
}
