import { Ajv, type Options } from 'ajv'

/**
 * ajv for schemas of the package, which are few records' work each: their code is not optimised, and that they are JSON Schema
 * themselves is for a test to see, so that a run need not.
 */
export const schemaCompiler = (options: Options): Ajv =>
  new Ajv({ allErrors: true, validateSchema: false, code: { optimize: false }, ...options })
