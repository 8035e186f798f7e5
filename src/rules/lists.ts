import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ValidateFunction } from 'ajv'
import { AuditError } from '../errors.js'
import type { ListEntry, ReferenceList } from '../facts/referenceList.js'
import { schemaCompiler } from '../records/schemaCompiler.js'
import { rulesFolder } from '../resources.js'
import { readNamed } from '../store/readNamed.js'
import { said } from '../wording/said.js'
import { checkInclusions, checkList, checkReplacement, type ListFile } from './checkList.js'
import { contentHash } from './contentHash.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'
import { readJsonFile } from './ruleJson.js'
import { schemaProblems } from './schema.js'

export interface ListSummary {
  readonly name: string
  /** SHA-256 (hexadecimal) over what the list says. */
  readonly hash: string
  readonly entries: number
  /** Whether the user's list stands in for the one that ships with the product. */
  readonly replaced: boolean
}

export interface ListPack {
  readonly lists: readonly ReferenceList[]
  readonly summaries: readonly ListSummary[]
}

const listsFolder = join(rulesFolder, 'lists')
const schemaFile = 'list.schema.json'

/**
 * The reference lists of the product, by name; a list in one of the folders replaces the product's of the same name, the last
 * folder winning. Throws AuditError for the first thing that is wrong.
 */
export function loadLists(folders: readonly string[] = []): ListPack {
  const schema = schemaCompiler({ verbose: true, strict: false }).compile(
    JSON.parse(readFileSync(join(listsFolder, schemaFile), 'utf8')) as object,
  )
  const own = new Map(readFolder(listsFolder, schema).map((list) => [list.name, list]))
  const files = new Map(own)
  for (const list of folders.flatMap((folder) => readFolder(folder, schema))) {
    const replaced = own.get(list.name)
    if (replaced === undefined) {
      const remedy = didYouMean(list.name, own.keys(), said('hint.oneOf', { names: [...own.keys()] }))
      refuse([problem('LIST_UNKNOWN', { file: list.file, name: list.name, remedy })])
    } else refuse(checkReplacement(list, replaced))
    files.set(list.name, list)
  }
  refuse([...files.values()].flatMap((list) => checkInclusions(list, files)))
  return {
    lists: [...files.values()].map(referenceListOf),
    summaries: [...files.values()].map((list) => ({
      name: list.name,
      hash: hashOf(list),
      entries: list.entries.length,
      replaced: list !== own.get(list.name),
    })),
  }
}

function readFolder(folder: string, schema: ValidateFunction): ListFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new AuditError('LISTS_FOLDER_MISSING', { folder })
  const files = readNamed(folder, (path) => readdirSync(path))
  const names = files.filter((name) => name.endsWith('.json') && name !== schemaFile)
  if (names.length === 0) throw new AuditError('LISTS_NONE', { folder })
  return names.sort().map((name) => readList(join(folder, name), schema))
}

function readList(file: string, schema: ValidateFunction): ListFile {
  const { value, problems } = readJsonFile(file)
  refuse(problems)
  refuse(schemaProblems(schema, value, file))
  const { $schema, ...content } = value as ListFile & { readonly $schema?: string }
  const list = { ...content, file }
  if (basename(file, '.json') !== list.name) refuse([problem('LIST_FILE_NAME', { file, name: list.name })])
  refuse(checkList(list))
  return list
}

function refuse([first]: readonly RuleProblem[]): void {
  if (first !== undefined) throw first
}

const hashOf = ({ file, ...said }: ListFile): string => contentHash(said)

const referenceListOf = (list: ListFile): ReferenceList => ({
  name: list.name,
  title: list.title,
  columns: list.columns,
  entries: list.entries.map((said) => entryOf({ ...list.defaults, ...said }, list)),
})

function entryOf(said: Partial<ListEntry> & { readonly name: string }, list: ListFile): ListEntry {
  const { name, aliases = [], first = [], second = [], scope = 'none' } = said
  const isPair = first.length > 0
  return {
    name,
    aliases,
    matches: said.matches ?? (isPair || scope === 'none' ? [] : [name, ...aliases]),
    first,
    second,
    includes: said.includes ?? [],
    effectiveFrom: said.effectiveFrom ?? null,
    effectiveTo: said.effectiveTo ?? null,
    source: said.source ?? list.source,
    verified: said.verified ?? false,
    scope,
    attributes: said.attributes ?? {},
  }
}
