import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ValidateFunction } from 'ajv'
import { rulesFolder } from '../resources.js'
import { said } from '../wording/said.js'
import type { Overlay } from './overlay.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'
import { readJsonFile } from './ruleJson.js'
import { schemaProblems } from './schema.js'

const folder = join(rulesFolder, 'overlays')
const suffix = '.json'

export interface ReadOverlay {
  readonly overlay: Overlay | null
  readonly problems: readonly RuleProblem[]
}

/** Names of the overlays that ship with the product. */
export const overlayNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(suffix) && !name.endsWith(`.schema${suffix}`))
    .map((name) => basename(name, suffix))
    .sort()

/** Reads an overlay by the name of a built-in one, or by the path of a user's own file, which ends in .json. */
export function readOverlay(nameOrPath: string, schema: ValidateFunction): ReadOverlay {
  const names = overlayNames()
  const file = names.includes(nameOrPath) ? join(folder, `${nameOrPath}${suffix}`) : nameOrPath
  if (!file.endsWith(suffix)) {
    const remedy = didYouMean(nameOrPath, names, said('hint.overlayFile', { names }))
    return refused(problem('OVERLAY_UNKNOWN', { name: nameOrPath, remedy }))
  }
  if (!existsSync(file)) return refused(problem('OVERLAY_MISSING', { file }))
  const { value, problems } = readJsonFile(file)
  const found = value === undefined ? problems : [...problems, ...schemaProblems(schema, value, file)]
  if (found.length > 0) return { overlay: null, problems: found }
  const {
    name,
    title,
    parameters = {},
    amendments = {},
    rules = [],
  } = value as Partial<Overlay> & Pick<Overlay, 'name' | 'title'>
  const overlay = { name, title, parameters, amendments, rules: rules.map((rule) => ({ ...rule, file })), file }
  return { overlay, problems: [] }
}

const refused = (why: RuleProblem): ReadOverlay => ({ overlay: null, problems: [why] })
