import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeListsFolder, tableSchemasFolder } from '../resources.js'
import type { Bilingual } from '../wording/bilingual.js'

export type ColumnType = 'text' | 'code' | 'integer' | 'decimal' | 'boolean' | 'date' | 'timestamp' | 'list'
/** key and required: a row without it is refused. evidence: null means unknown. trace: null in a delivered column means "did not happen". */
export type ColumnLevel = 'key' | 'required' | 'evidence' | 'trace' | 'optional'
export type { Bilingual }

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly level: ColumnLevel
  readonly title: Bilingual
  /** The closed list of a code column. */
  readonly codes: readonly string[] | null
  readonly minimum: number | null
  readonly maximum: number | null
}

export interface Table {
  readonly name: string
  readonly title: Bilingual
  /** Primary key, platform_id first. */
  readonly key: readonly string[]
  readonly columns: readonly Column[]
  /** The JSON Schema that the rest of this object is read from. */
  readonly schema: Record<string, unknown>
}

interface PropertySchema {
  readonly 'x-type': ColumnType
  readonly 'x-level': ColumnLevel
  readonly 'x-title': Bilingual
  readonly enum?: readonly (string | null)[]
  readonly anyOf?: readonly { readonly $ref?: string }[]
  readonly minimum?: number
  readonly maximum?: number
}

interface TableSchema {
  readonly title: string
  readonly 'x-title': Bilingual
  readonly 'x-key': readonly string[]
  readonly properties: Readonly<Record<string, PropertySchema>>
}

export interface CodeList {
  readonly $id: string
  readonly enum: readonly string[]
  readonly 'x-titles': Readonly<Record<string, string>>
}

const readJson = <T>(folder: string, file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T

/** The dictionaries that code columns refer to, by id (`ihq:codes/<name>`). */
export function loadCodeLists(): ReadonlyMap<string, CodeList> {
  const files = readdirSync(codeListsFolder).filter((file) => file.endsWith('.json'))
  return new Map(files.map((file) => readJson<CodeList>(codeListsFolder, file)).map((list) => [list.$id, list]))
}

/** The canonical tables, by name. The JSON Schemas are the source of truth. */
export function loadTables(): ReadonlyMap<string, Table> {
  const codeLists = loadCodeLists()
  const files = readdirSync(tableSchemasFolder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
  return new Map(
    files.map((file) => {
      const name = file.slice(0, -'.schema.json'.length)
      return [name, tableOf(name, readJson<TableSchema>(tableSchemasFolder, file), codeLists)]
    }),
  )
}

function tableOf(name: string, schema: TableSchema, codeLists: ReadonlyMap<string, CodeList>): Table {
  const columns = Object.entries(schema.properties).map(([column, property]): Column => {
    const reference = property.anyOf?.find((option) => option.$ref !== undefined)?.$ref
    const listed = reference === undefined ? property.enum : codeLists.get(reference)?.enum
    return {
      name: column,
      type: property['x-type'],
      level: property['x-level'],
      title: property['x-title'],
      codes: listed?.filter((code) => code !== null) ?? null,
      minimum: property.minimum ?? null,
      maximum: property.maximum ?? null,
    }
  })
  return { name, title: schema['x-title'], key: schema['x-key'], columns, schema: { ...schema } }
}
