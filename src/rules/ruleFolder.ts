import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ValidateFunction } from 'ajv'
import { readNamed } from '../store/readNamed.js'
import { said } from '../wording/said.js'
import type { NamedCondition } from './namedCondition.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'
import { dimensions, type Rule } from './rule.js'
import { readJsonFile } from './ruleJson.js'
import { type RuleSchemas, schemaProblems } from './schema.js'

export interface RuleFolder {
  /** As the files say them: named conditions and parameters are still references. */
  readonly rules: readonly Rule[]
  readonly conditions: readonly NamedCondition[]
  /** What is wrong with a file keeps it out of the two lists. */
  readonly problems: readonly RuleProblem[]
}

const conditionsFolder = 'conditions'
const folderNames: readonly string[] = [...dimensions, conditionsFolder]

/** Reads <dimension>/*.json and conditions/*.json, each against its schema. */
export function readRuleFolder(folder: string, schemas: RuleSchemas): RuleFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    const missing = problem('RULES_FOLDER_MISSING', { folder })
    return { rules: [], conditions: [], problems: [missing] }
  }
  const ruleFiles = dimensions.flatMap((dimension) => filesIn(join(folder, dimension)))
  const rules = readAll<Rule>(ruleFiles, schemas.rule)
  const conditions = readConditions(folder, schemas)
  const none = ruleFiles.length > 0 ? [] : [problem('RULES_NONE.folder', { folder, folders: dimensions })]
  return {
    rules: rules.values,
    conditions: conditions.values,
    problems: [...strayRules(folder), ...none, ...conditions.problems, ...rules.problems],
  }
}

/** The shared conditions alone. */
export const readConditions = (
  folder: string,
  { namedCondition }: RuleSchemas,
): { values: NamedCondition[]; problems: RuleProblem[] } =>
  readAll<NamedCondition>(filesIn(join(folder, conditionsFolder)), namedCondition)

// A rule in a misspelt folder would stay unread, and the audit clean.
const strayRules = (folder: string): RuleProblem[] =>
  readNamed(folder, (path) => readdirSync(path, { withFileTypes: true }))
    .filter((entry) => !folderNames.includes(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? namesIn(join(folder, entry.name)).map((name) => join(entry.name, name)) : [entry.name],
    )
    .filter((name) => /^[A-Z]{2,4}-[0-9]{3}[RT]?(-[A-Z]{2})?(@[0-9-]+)?[.]json$/.test(basename(name)))
    .map((name) => {
      const remedy = didYouMean(dirname(name), dimensions, said('hint.moveTo', { names: dimensions }))
      return problem('RULES_STRAY', { file: join(folder, name), remedy })
    })

const namesIn = (folder: string): string[] => readNamed(folder, (path) => readdirSync(path))

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? namesIn(folder)
        .filter((name) => !name.startsWith('.') && !name.endsWith('.md'))
        .sort()
        .map((name) => join(folder, name))
    : []

function readAll<T>(files: readonly string[], schema: ValidateFunction): { values: T[]; problems: RuleProblem[] } {
  const values: T[] = []
  const problems: RuleProblem[] = []
  for (const file of files) {
    const { value, problems: found } = readChecked(file, schema)
    problems.push(...found)
    if (found.length > 0) continue
    const { $schema, ...content } = value as Record<string, unknown>
    values.push({ ...content, file } as T)
  }
  return { values, problems }
}

function readChecked(file: string, schema: ValidateFunction): { value: unknown; problems: readonly RuleProblem[] } {
  if (!file.endsWith('.json')) return { value: undefined, problems: [problem('RULES_UNKNOWN_FILE', { file })] }
  const { value, problems } = readJsonFile(file)
  if (value === undefined) return { value, problems }
  return { value, problems: [...problems, ...schemaProblems(schema, value, file)] }
}
